"""POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.request_type_create_dto import RequestTypeCreateDto
    from atlassian_clients.jira_service_management_cloud.models.request_type_dto import RequestTypeDto

_RESULTS: Final[dict[str, str]] = {
    "200": "RequestTypeDto",
}


def request(
    service_desk_id: str,
    *,
    body: RequestTypeCreateDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/requesttype",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> RequestTypeDto | None:
    return cast("RequestTypeDto | None", _read(response, _RESULTS, _models))
