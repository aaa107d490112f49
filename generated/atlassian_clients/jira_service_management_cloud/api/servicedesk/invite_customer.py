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
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
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
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/customer/invite",
        query=_query(
            ("strictConflictStatusCode", strict_conflict_status_code, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
