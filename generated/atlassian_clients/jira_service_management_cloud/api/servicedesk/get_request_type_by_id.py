"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.request_type_dto import RequestTypeDto

_RESULTS: Final[dict[str, str]] = {
    "200": "RequestTypeDto",
}


def request(
    service_desk_id: str,
    request_type_id: str,
    *,
    expand: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/requesttype/{_segment('requestTypeId', request_type_id)}",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> RequestTypeDto | None:
    return cast("RequestTypeDto | None", _read(response, _RESULTS, _models))
