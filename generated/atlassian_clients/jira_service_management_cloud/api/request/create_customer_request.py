"""POST /rest/servicedeskapi/request. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.customer_request_dto import CustomerRequestDto
    from atlassian_clients.jira_service_management_cloud.models.request_create_dto import RequestCreateDto

_RESULTS: Final[dict[str, str]] = {
    "201": "CustomerRequestDto",
}


def request(
    *,
    body: RequestCreateDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/request",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CustomerRequestDto | None:
    return cast("CustomerRequestDto | None", _read(response, _RESULTS, _models))
