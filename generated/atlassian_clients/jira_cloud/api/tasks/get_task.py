"""GET /rest/api/3/task/{taskId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.task_progress_bean_object import TaskProgressBeanObject

_RESULTS: Final[dict[str, str]] = {
    "200": "TaskProgressBeanObject",
}


def request(
    task_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/task/{_segment('taskId', task_id)}",
    )


def parse(response: Response) -> TaskProgressBeanObject | None:
    return cast("TaskProgressBeanObject | None", _read(response, _RESULTS, _models))
