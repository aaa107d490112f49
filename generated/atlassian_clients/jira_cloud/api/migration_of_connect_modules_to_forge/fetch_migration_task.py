"""GET /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.task_progress import TaskProgress

_RESULTS: Final[dict[str, str]] = {
    "200": "TaskProgress",
}


def request(
    connect_key: str,
    jira_issue_fields_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/atlassian-connect/1/migration/{_segment('connectKey', connect_key)}/{_segment('jiraIssueFieldsKey', jira_issue_fields_key)}/task",
    )


def parse(response: Response) -> TaskProgress | None:
    return cast("TaskProgress | None", _read(response, _RESULTS, _models))
