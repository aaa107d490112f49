"""GET /spaces/{space-id}/properties. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_space_properties_result import GetSpacePropertiesResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpacePropertiesResult",
}


def request(
    space_id: int,
    *,
    key: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/spaces/{_segment('space-id', space_id)}/properties",
        query=_query(
            ("key", key, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetSpacePropertiesResult | None:
    return cast("GetSpacePropertiesResult | None", _read(response, _RESULTS, _models))
