"""GET /labels. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_labels_result import GetAttachmentLabelsResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAttachmentLabelsResult",
}


def request(
    *,
    label_id: list[int] | Unset = UNSET,
    prefix: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/labels",
        query=_query(
            ("label-id", label_id, False),
            ("prefix", prefix, False),
            ("cursor", cursor, False),
            ("sort", sort, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetAttachmentLabelsResult | None:
    return cast("GetAttachmentLabelsResult | None", _read(response, _RESULTS, _models))
