"""GET /api/2/cluster/nodes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.node_bean import NodeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "NodeBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/cluster/nodes",
    )


def parse(response: Response) -> NodeBean | None:
    return cast("NodeBean | None", _read(response, _RESULTS, _models))
