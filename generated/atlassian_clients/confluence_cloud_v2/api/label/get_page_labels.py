"""GET /pages/{id}/labels. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_labels_prefix import GetAttachmentLabelsPrefix
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_labels_result import GetAttachmentLabelsResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAttachmentLabelsResult",
}


def request(
    id: int,
    *,
    prefix: GetAttachmentLabelsPrefix | Unset = UNSET,
    sort: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/pages/{_segment('id', id)}/labels",
        query=_query(
            ("prefix", prefix, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetAttachmentLabelsResult | None:
    return cast("GetAttachmentLabelsResult | None", _read(response, _RESULTS, _models))
