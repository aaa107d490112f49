"""GET /labels/{id}/attachments. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
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
    from atlassian_clients.confluence_cloud_v2.models.get_attachments_result import GetAttachmentsResult
    from atlassian_clients.confluence_cloud_v2.models.get_attachments_sort import GetAttachmentsSort

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAttachmentsResult",
}


def request(
    id: int,
    *,
    sort: GetAttachmentsSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/labels/{_segment('id', id)}/attachments",
        query=_query(
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetAttachmentsResult | None:
    return cast("GetAttachmentsResult | None", _read(response, _RESULTS, _models))
