"""POST /rest/api/3/issue/{issueIdOrKey}/worklog. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.add_worklog_adjust_estimate import AddWorklogAdjustEstimate
    from atlassian_clients.jira_cloud.models.worklog import Worklog

_RESULTS: Final[dict[str, str]] = {
    "201": "Worklog",
}


def request(
    issue_id_or_key: str,
    *,
    body: Worklog | Json,
    notify_users: bool | Unset = UNSET,
    adjust_estimate: AddWorklogAdjustEstimate | Unset = UNSET,
    new_estimate: str | Unset = UNSET,
    reduce_by: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog",
        query=_query(
            ("notifyUsers", notify_users, False),
            ("adjustEstimate", adjust_estimate, False),
            ("newEstimate", new_estimate, False),
            ("reduceBy", reduce_by, False),
            ("expand", expand, False),
            ("overrideEditableFlag", override_editable_flag, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Worklog | None:
    return cast("Worklog | None", _read(response, _RESULTS, _models))
