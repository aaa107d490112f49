"""PUT /api/2/issue/{issueIdOrKey}/worklog/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
    from atlassian_clients.jira_data_center.models.worklog import Worklog

_RESULTS: Final[dict[str, str]] = {
    "200": "Worklog",
}


def request(
    issue_id_or_key: str,
    id: str,
    *,
    body: Worklog | Json | Unset = UNSET,
    new_estimate: str | Unset = UNSET,
    adjust_estimate: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog/{_segment('id', id)}",
        query=_query(
            ("newEstimate", new_estimate, False),
            ("adjustEstimate", adjust_estimate, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Worklog | None:
    return cast("Worklog | None", _read(response, _RESULTS, _models))
