"""POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body,
    query,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.service_desk_customer_invite_dto import (
        ServiceDeskCustomerInviteDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    service_desk_id: str,
    *,
    body: ServiceDeskCustomerInviteDto | Json,
    strict_conflict_status_code: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/servicedesk/{segment('serviceDeskId', service_desk_id)}/customer/invite",
        query=query(
            ("strictConflictStatusCode", strict_conflict_status_code, False),
        ),
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", read(response, _RESULTS, _models))
