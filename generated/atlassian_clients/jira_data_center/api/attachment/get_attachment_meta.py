"""GET /api/2/attachment/meta. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.attachment_meta_bean import AttachmentMetaBean

_RESULTS: Final[dict[str, str]] = {
    "200": "AttachmentMetaBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/attachment/meta",
    )


def parse(response: Response) -> AttachmentMetaBean | None:
    return cast("AttachmentMetaBean | None", _read(response, _RESULTS, _models))
