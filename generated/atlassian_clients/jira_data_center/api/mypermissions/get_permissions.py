"""GET /api/2/mypermissions. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permissions_json_bean import PermissionsJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionsJsonBean",
}


def request(
    *,
    issue_id: str | Unset = UNSET,
    project_key: str | Unset = UNSET,
    issue_key: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/mypermissions",
        query=_query(
            ("issueId", issue_id, False),
            ("projectKey", project_key, False),
            ("issueKey", issue_key, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PermissionsJsonBean | None:
    return cast("PermissionsJsonBean | None", _read(response, _RESULTS, _models))
