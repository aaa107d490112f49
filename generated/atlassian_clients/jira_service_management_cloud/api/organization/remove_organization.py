"""DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_service_management_cloud.models.organization_service_desk_update_dto import (
        OrganizationServiceDeskUpdateDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    service_desk_id: str,
    *,
    body: OrganizationServiceDeskUpdateDto | Json,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/organization",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
