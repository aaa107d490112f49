"""POST /rest/agile/1.0/sprint/{sprintId}/swap. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.swap_sprint_body import SwapSprintBody

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    sprint_id: int,
    *,
    body: SwapSprintBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/agile/1.0/sprint/{_segment('sprintId', sprint_id)}/swap",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
