"""GET /rest/api/cluster/nodes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.get_cluster_node_statuses_result import (
        GetClusterNodeStatusesResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetClusterNodeStatusesResult",
}


def request(
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/cluster/nodes",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetClusterNodeStatusesResult | None:
    return cast("GetClusterNodeStatusesResult | None", _read(response, _RESULTS, _models))
