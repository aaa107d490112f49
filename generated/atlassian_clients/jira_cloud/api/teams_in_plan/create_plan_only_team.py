"""POST /rest/api/3/plans/plan/{planId}/team/planonly. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_plan_only_team_request import CreatePlanOnlyTeamRequest

_RESULTS: Final[dict[str, str]] = {
    "201": "int",
}


def request(
    plan_id: int,
    *,
    body: CreatePlanOnlyTeamRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}/team/planonly",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> int | None:
    return cast("int | None", _read(response, _RESULTS, _models))
