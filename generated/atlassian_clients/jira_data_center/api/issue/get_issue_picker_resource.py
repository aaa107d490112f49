"""GET /api/2/issue/picker. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_picker_result import IssuePickerResult

_RESULTS: Final[dict[str, str]] = {
    "200": "IssuePickerResult",
}


def request(
    *,
    current_project_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    current_issue_key: str | Unset = UNSET,
    show_sub_tasks: str | Unset = UNSET,
    current_jql: str | Unset = UNSET,
    show_sub_task_parent: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/picker",
        query=_query(
            ("currentProjectId", current_project_id, False),
            ("query", query, False),
            ("currentIssueKey", current_issue_key, False),
            ("showSubTasks", show_sub_tasks, False),
            ("currentJQL", current_jql, False),
            ("showSubTaskParent", show_sub_task_parent, False),
        ),
    )


def parse(response: Response) -> IssuePickerResult | None:
    return cast("IssuePickerResult | None", _read(response, _RESULTS, _models))
