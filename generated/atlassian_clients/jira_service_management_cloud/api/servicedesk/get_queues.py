"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_queue_dto import PagedDtoQueueDto

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoQueueDto",
}


def request(
    service_desk_id: str,
    *,
    include_count: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/queue",
        query=_query(
            ("includeCount", include_count, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoQueueDto | None:
    return cast("PagedDtoQueueDto | None", _read(response, _RESULTS, _models))
