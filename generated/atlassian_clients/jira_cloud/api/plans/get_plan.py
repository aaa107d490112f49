"""GET /rest/api/3/plans/plan/{planId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.get_plan_response import GetPlanResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "GetPlanResponse",
}


def request(
    plan_id: int,
    *,
    use_group_id: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}",
        query=_query(
            ("useGroupId", use_group_id, False),
        ),
    )


def parse(response: Response) -> GetPlanResponse | None:
    return cast("GetPlanResponse | None", _read(response, _RESULTS, _models))
