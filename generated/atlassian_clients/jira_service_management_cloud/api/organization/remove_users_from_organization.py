"""DELETE /rest/servicedeskapi/organization/{organizationId}/user. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.users_organization_update_dto import (
        UsersOrganizationUpdateDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    organization_id: int,
    *,
    body: UsersOrganizationUpdateDto | Json,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/servicedeskapi/organization/{_segment('organizationId', organization_id)}/user",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
