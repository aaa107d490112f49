"""GET /rest/servicedeskapi/request. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_customer_request_dto import (
        PagedDtoCustomerRequestDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoCustomerRequestDto",
}


def request(
    *,
    search_term: str | Unset = UNSET,
    request_ownership: list[str] | Unset = UNSET,
    request_status: str | Unset = UNSET,
    approval_status: str | Unset = UNSET,
    organization_id: int | Unset = UNSET,
    service_desk_id: int | Unset = UNSET,
    request_type_id: int | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request",
        query=_query(
            ("searchTerm", search_term, False),
            ("requestOwnership", request_ownership, False),
            ("requestStatus", request_status, False),
            ("approvalStatus", approval_status, False),
            ("organizationId", organization_id, False),
            ("serviceDeskId", service_desk_id, False),
            ("requestTypeId", request_type_id, False),
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoCustomerRequestDto | None:
    return cast("PagedDtoCustomerRequestDto | None", _read(response, _RESULTS, _models))
