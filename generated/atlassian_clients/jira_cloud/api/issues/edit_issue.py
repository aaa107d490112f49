"""PUT /rest/api/3/issue/{issueIdOrKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_update_details import IssueUpdateDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "204": "Any",
}


def request(
    issue_id_or_key: str,
    *,
    body: IssueUpdateDetails | Json,
    notify_users: bool | Unset = UNSET,
    override_screen_security: bool | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
    return_issue: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}",
        query=_query(
            ("notifyUsers", notify_users, False),
            ("overrideScreenSecurity", override_screen_security, False),
            ("overrideEditableFlag", override_editable_flag, False),
            ("returnIssue", return_issue, False),
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
