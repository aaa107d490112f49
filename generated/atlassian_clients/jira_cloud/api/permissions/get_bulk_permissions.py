"""POST /rest/api/3/permissions/check. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_permission_grants import BulkPermissionGrants
    from atlassian_clients.jira_cloud.models.bulk_permissions_request_bean import BulkPermissionsRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkPermissionGrants",
}


def request(
    *,
    body: BulkPermissionsRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/permissions/check",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkPermissionGrants | None:
    return cast("BulkPermissionGrants | None", _read(response, _RESULTS, _models))
