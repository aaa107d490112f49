"""POST /rest/api/3/task/{taskId}/cancel. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    task_id: str,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/task/{_segment('taskId', task_id)}/cancel",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
