"""POST /rest/servicedeskapi/customer/skip-permission-check. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.customer_create_dto import CustomerCreateDto
    from atlassian_clients.jira_service_management_cloud.models.user_dto import UserDto

_RESULTS: Final[dict[str, str]] = {
    "201": "UserDto",
}


def request(
    *,
    body: CustomerCreateDto | Json,
    strict_conflict_status_code: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/customer/skip-permission-check",
        query=_query(
            ("strictConflictStatusCode", strict_conflict_status_code, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UserDto | None:
    return cast("UserDto | None", _read(response, _RESULTS, _models))
