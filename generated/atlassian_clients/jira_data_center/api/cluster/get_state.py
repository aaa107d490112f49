"""GET /api/2/cluster/zdu/state. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.cluster_state import ClusterState

_RESULTS: Final[dict[str, str]] = {
    "200": "ClusterState",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/cluster/zdu/state",
    )


def parse(response: Response) -> ClusterState | None:
    return cast("ClusterState | None", _read(response, _RESULTS, _models))
