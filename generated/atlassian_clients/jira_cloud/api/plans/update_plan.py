"""PUT /rest/api/3/plans/plan/{planId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    plan_id: int,
    *,
    body: list[Any] | Json,
    use_group_id: bool | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}",
        query=_query(
            ("useGroupId", use_group_id, False),
        ),
        body=_json_body(body, "application/json-patch+json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
