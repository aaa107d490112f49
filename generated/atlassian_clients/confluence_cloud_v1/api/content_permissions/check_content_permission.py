"""POST /wiki/rest/api/content/{id}/permission/check. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_permission_request import ContentPermissionRequest
    from atlassian_clients.confluence_cloud_v1.models.permission_check_response import PermissionCheckResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionCheckResponse",
}


def request(
    id: str,
    *,
    body: ContentPermissionRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/permission/check",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PermissionCheckResponse | None:
    return cast("PermissionCheckResponse | None", _read(response, _RESULTS, _models))
