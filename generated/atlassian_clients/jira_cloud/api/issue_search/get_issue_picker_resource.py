"""GET /rest/api/3/issue/picker. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_picker_suggestions import IssuePickerSuggestions

_RESULTS: Final[dict[str, str]] = {
    "200": "IssuePickerSuggestions",
}


def request(
    *,
    query: str | Unset = UNSET,
    current_jql: str | Unset = UNSET,
    current_issue_key: str | Unset = UNSET,
    current_project_id: str | Unset = UNSET,
    show_sub_tasks: bool | Unset = UNSET,
    show_sub_task_parent: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/picker",
        query=_query(
            ("query", query, False),
            ("currentJQL", current_jql, False),
            ("currentIssueKey", current_issue_key, False),
            ("currentProjectId", current_project_id, False),
            ("showSubTasks", show_sub_tasks, False),
            ("showSubTaskParent", show_sub_task_parent, False),
        ),
    )


def parse(response: Response) -> IssuePickerSuggestions | None:
    return cast("IssuePickerSuggestions | None", _read(response, _RESULTS, _models))
