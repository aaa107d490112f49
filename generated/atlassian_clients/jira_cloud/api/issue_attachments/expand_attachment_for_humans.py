"""GET /rest/api/3/attachment/{id}/expand/human. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.attachment_archive_metadata_readable import (
        AttachmentArchiveMetadataReadable,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "AttachmentArchiveMetadataReadable",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/attachment/{_segment('id', id)}/expand/human",
    )


def parse(response: Response) -> AttachmentArchiveMetadataReadable | None:
    return cast("AttachmentArchiveMetadataReadable | None", _read(response, _RESULTS, _models))
