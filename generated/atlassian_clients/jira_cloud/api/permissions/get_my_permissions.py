"""GET /rest/api/3/mypermissions. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permissions import Permissions

_RESULTS: Final[dict[str, str]] = {
    "200": "Permissions",
}


def request(
    *,
    project_key: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    issue_key: str | Unset = UNSET,
    issue_id: str | Unset = UNSET,
    permissions: str | Unset = UNSET,
    project_uuid: str | Unset = UNSET,
    project_configuration_uuid: str | Unset = UNSET,
    comment_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/mypermissions",
        query=_query(
            ("projectKey", project_key, False),
            ("projectId", project_id, False),
            ("issueKey", issue_key, False),
            ("issueId", issue_id, False),
            ("permissions", permissions, False),
            ("projectUuid", project_uuid, False),
            ("projectConfigurationUuid", project_configuration_uuid, False),
            ("commentId", comment_id, False),
        ),
    )


def parse(response: Response) -> Permissions | None:
    return cast("Permissions | None", _read(response, _RESULTS, _models))
