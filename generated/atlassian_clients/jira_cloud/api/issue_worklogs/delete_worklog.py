"""DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.add_worklog_adjust_estimate import AddWorklogAdjustEstimate

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    issue_id_or_key: str,
    id: str,
    *,
    notify_users: bool | Unset = UNSET,
    adjust_estimate: AddWorklogAdjustEstimate | Unset = UNSET,
    new_estimate: str | Unset = UNSET,
    increase_by: str | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog/{_segment('id', id)}",
        query=_query(
            ("notifyUsers", notify_users, False),
            ("adjustEstimate", adjust_estimate, False),
            ("newEstimate", new_estimate, False),
            ("increaseBy", increase_by, False),
            ("overrideEditableFlag", override_editable_flag, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
