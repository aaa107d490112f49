"""PUT /wiki/rest/api/user/{userId}/property/{key}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.user_property_update import UserPropertyUpdate

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    user_id: str,
    key: str,
    *,
    body: UserPropertyUpdate | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/rest/api/user/{_segment('userId', user_id)}/property/{_segment('key', key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
