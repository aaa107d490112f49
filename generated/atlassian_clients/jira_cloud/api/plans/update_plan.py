"""PUT /rest/api/3/plans/plan/{planId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    json_body,
    query,
    read,
    segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    plan_id: int,
    *,
    body: Any,
    use_group_id: bool | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/plans/plan/{segment('planId', plan_id)}",
        query=query(
            ("useGroupId", use_group_id, False),
        ),
        body=json_body(body, "application/json-patch+json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", read(response, _RESULTS, _models))
