"""GET /rest/api/3/project/{projectIdOrKey}/roledetails. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.project_role_details import ProjectRoleDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ProjectRoleDetails]",
}


def request(
    project_id_or_key: str,
    *,
    current_member: bool | Unset = UNSET,
    exclude_connect_addons: bool | Unset = UNSET,
    exclude_other_service_roles: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/roledetails",
        query=_query(
            ("currentMember", current_member, False),
            ("excludeConnectAddons", exclude_connect_addons, False),
            ("excludeOtherServiceRoles", exclude_other_service_roles, False),
        ),
    )


def parse(response: Response) -> list[ProjectRoleDetails] | None:
    return cast("list[ProjectRoleDetails] | None", _read(response, _RESULTS, _models))
