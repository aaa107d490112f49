"""GET /rest/servicedeskapi/requesttype. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_request_type_dto import PagedDtoRequestTypeDto

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoRequestTypeDto",
}


def request(
    *,
    search_query: str | Unset = UNSET,
    service_desk_id: list[int] | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    include_hidden_request_types_in_search: bool | Unset = UNSET,
    restriction_status: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/requesttype",
        query=_query(
            ("searchQuery", search_query, False),
            ("serviceDeskId", service_desk_id, False),
            ("start", start, False),
            ("limit", limit, False),
            ("expand", expand, False),
            ("includeHiddenRequestTypesInSearch", include_hidden_request_types_in_search, False),
            ("restrictionStatus", restriction_status, False),
        ),
    )


def parse(response: Response) -> PagedDtoRequestTypeDto | None:
    return cast("PagedDtoRequestTypeDto | None", _read(response, _RESULTS, _models))
