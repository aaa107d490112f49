"""GET /embeds/{id}/properties. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_content_properties_result import (
        GetAttachmentContentPropertiesResult,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_content_properties_sort import (
        GetAttachmentContentPropertiesSort,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAttachmentContentPropertiesResult",
}


def request(
    id: int,
    *,
    key: str | Unset = UNSET,
    sort: GetAttachmentContentPropertiesSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/embeds/{_segment('id', id)}/properties",
        query=_query(
            ("key", key, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetAttachmentContentPropertiesResult | None:
    return cast("GetAttachmentContentPropertiesResult | None", _read(response, _RESULTS, _models))
