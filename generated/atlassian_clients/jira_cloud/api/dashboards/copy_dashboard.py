"""POST /rest/api/3/dashboard/{id}/copy. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.dashboard import Dashboard
    from atlassian_clients.jira_cloud.models.dashboard_details import DashboardDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "Dashboard",
}


def request(
    id: str,
    *,
    body: DashboardDetails | Json,
    extend_admin_permissions: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/dashboard/{_segment('id', id)}/copy",
        query=_query(
            ("extendAdminPermissions", extend_admin_permissions, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Dashboard | None:
    return cast("Dashboard | None", _read(response, _RESULTS, _models))
