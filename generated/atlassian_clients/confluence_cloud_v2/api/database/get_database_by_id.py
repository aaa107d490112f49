"""GET /databases/{id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_database_result import CreateDatabaseResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateDatabaseResult",
}


def request(
    id: int,
    *,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/databases/{_segment('id', id)}",
        query=_query(
            ("include-collaborators", include_collaborators, False),
            ("include-direct-children", include_direct_children, False),
            ("include-operations", include_operations, False),
            ("include-properties", include_properties, False),
        ),
    )


def parse(response: Response) -> CreateDatabaseResult | None:
    return cast("CreateDatabaseResult | None", _read(response, _RESULTS, _models))
