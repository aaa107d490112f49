"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_organization_dto import (
        PagedDtoOrganizationDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoOrganizationDto",
}


def request(
    service_desk_id: str,
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/organization",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
            ("accountId", account_id, False),
        ),
    )


def parse(response: Response) -> PagedDtoOrganizationDto | None:
    return cast("PagedDtoOrganizationDto | None", _read(response, _RESULTS, _models))
