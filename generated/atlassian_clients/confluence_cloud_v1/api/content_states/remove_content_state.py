"""DELETE /wiki/rest/api/content/{id}/state. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_state_response import ContentStateResponse
    from atlassian_clients.confluence_cloud_v1.models.create_or_update_attachments_status import (
        CreateOrUpdateAttachmentsStatus,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentStateResponse",
}


def request(
    id: str,
    *,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/api/content/{_segment('id', id)}/state",
        query=_query(
            ("status", status, False),
        ),
    )


def parse(response: Response) -> ContentStateResponse | None:
    return cast("ContentStateResponse | None", _read(response, _RESULTS, _models))
