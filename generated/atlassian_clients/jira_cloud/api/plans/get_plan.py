"""GET /rest/api/3/plans/plan/{planId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
    segment,
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
        f"/rest/api/3/plans/plan/{segment('planId', plan_id)}",
        query=query(
            ("useGroupId", use_group_id, False),
        ),
    )


def parse(response: Response) -> GetPlanResponse | None:
    return cast("GetPlanResponse | None", read(response, _RESULTS, _models))
