"""POST /rest/api/3/plans/plan/{planId}/duplicate. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.duplicate_plan_request import DuplicatePlanRequest

_RESULTS: Final[dict[str, str]] = {
    "201": "int",
}


def request(
    plan_id: int,
    *,
    body: DuplicatePlanRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}/duplicate",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> int | None:
    return cast("int | None", _read(response, _RESULTS, _models))
