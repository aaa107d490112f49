"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_request_type_group_dto import (
        PagedDtoRequestTypeGroupDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoRequestTypeGroupDto",
}


def request(
    service_desk_id: str,
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/requesttypegroup",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoRequestTypeGroupDto | None:
    return cast("PagedDtoRequestTypeGroupDto | None", _read(response, _RESULTS, _models))
