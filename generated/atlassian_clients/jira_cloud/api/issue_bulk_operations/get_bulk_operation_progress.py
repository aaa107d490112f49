"""GET /rest/api/3/bulk/queue/{taskId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.bulk_operation_progress import BulkOperationProgress

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkOperationProgress",
}


def request(
    task_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/bulk/queue/{_segment('taskId', task_id)}",
    )


def parse(response: Response) -> BulkOperationProgress | None:
    return cast("BulkOperationProgress | None", _read(response, _RESULTS, _models))
