"""POST /rest/api/3/plans/plan. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_plan_request import CreatePlanRequest

_RESULTS: Final[dict[str, str]] = {
    "201": "int",
}


def request(
    *,
    body: CreatePlanRequest | Json,
    use_group_id: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/plans/plan",
        query=_query(
            ("useGroupId", use_group_id, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> int | None:
    return cast("int | None", _read(response, _RESULTS, _models))
