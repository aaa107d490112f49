"""GET /space-permissions/transition/tasks/{taskId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_task_status_response import (
        BulkTransitionTaskStatusResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkTransitionTaskStatusResponse",
}


def request(
    task_id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/space-permissions/transition/tasks/{_segment('taskId', task_id)}",
    )


def parse(response: Response) -> BulkTransitionTaskStatusResponse | None:
    return cast("BulkTransitionTaskStatusResponse | None", _read(response, _RESULTS, _models))
