"""POST /rest/api/3/filter/{id}/permission. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.share_permission import SharePermission
    from atlassian_clients.jira_cloud.models.share_permission_input_bean import SharePermissionInputBean

_RESULTS: Final[dict[str, str]] = {
    "201": "list[SharePermission]",
}


def request(
    id: int,
    *,
    body: SharePermissionInputBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/filter/{_segment('id', id)}/permission",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> list[SharePermission] | None:
    return cast("list[SharePermission] | None", _read(response, _RESULTS, _models))
