"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
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
    from atlassian_clients.jira_service_management_cloud.models.queue_dto import QueueDto

_RESULTS: Final[dict[str, str]] = {
    "200": "QueueDto",
}


def request(
    service_desk_id: str,
    queue_id: int,
    *,
    include_count: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/queue/{_segment('queueId', queue_id)}",
        query=_query(
            ("includeCount", include_count, False),
        ),
    )


def parse(response: Response) -> QueueDto | None:
    return cast("QueueDto | None", _read(response, _RESULTS, _models))
