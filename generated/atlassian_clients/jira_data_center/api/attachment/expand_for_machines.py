"""GET /api/2/attachment/{id}/expand/raw. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.attachment_archive_impl import AttachmentArchiveImpl

_RESULTS: Final[dict[str, str]] = {
    "200": "AttachmentArchiveImpl",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/attachment/{_segment('id', id)}/expand/raw",
    )


def parse(response: Response) -> AttachmentArchiveImpl | None:
    return cast("AttachmentArchiveImpl | None", _read(response, _RESULTS, _models))
