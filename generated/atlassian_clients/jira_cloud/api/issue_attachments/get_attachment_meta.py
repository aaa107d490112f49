"""GET /rest/api/3/attachment/meta. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.attachment_settings import AttachmentSettings

_RESULTS: Final[dict[str, str]] = {
    "200": "AttachmentSettings",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/attachment/meta",
    )


def parse(response: Response) -> AttachmentSettings | None:
    return cast("AttachmentSettings | None", _read(response, _RESULTS, _models))
