"""GET /rest/api/3/attachment/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.attachment_metadata import AttachmentMetadata

_RESULTS: Final[dict[str, str]] = {
    "200": "AttachmentMetadata",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/attachment/{_segment('id', id)}",
    )


def parse(response: Response) -> AttachmentMetadata | None:
    return cast("AttachmentMetadata | None", _read(response, _RESULTS, _models))
