"""GET /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_atlassian_team_response import GetAtlassianTeamResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAtlassianTeamResponse",
}


def request(
    plan_id: int,
    atlassian_team_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}/team/atlassian/{_segment('atlassianTeamId', atlassian_team_id)}",
    )


def parse(response: Response) -> GetAtlassianTeamResponse | None:
    return cast("GetAtlassianTeamResponse | None", _read(response, _RESULTS, _models))
