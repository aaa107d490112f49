"""POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.request_type_permission_check_request_dto import (
        RequestTypePermissionCheckRequestDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.request_type_permission_check_response import (
        RequestTypePermissionCheckResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "RequestTypePermissionCheckResponse",
}


def request(
    service_desk_id: str,
    *,
    body: RequestTypePermissionCheckRequestDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/requesttype/permissions/check",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> RequestTypePermissionCheckResponse | None:
    return cast("RequestTypePermissionCheckResponse | None", _read(response, _RESULTS, _models))
