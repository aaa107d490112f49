"""POST /rest/api/3/plans/plan/{planId}/team/atlassian. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_cloud.models.add_atlassian_team_request import AddAtlassianTeamRequest

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    plan_id: int,
    *,
    body: AddAtlassianTeamRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}/team/atlassian",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
