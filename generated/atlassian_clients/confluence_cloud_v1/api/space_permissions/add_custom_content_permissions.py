"""POST /wiki/rest/api/space/{spaceKey}/permission/custom-content. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.confluence_cloud_v1.models.space_permission_custom_content import (
        SpacePermissionCustomContent,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    space_key: str,
    *,
    body: SpacePermissionCustomContent | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/permission/custom-content",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
