"""PUT /rest/api/space/{spaceKey}/permissions/user/{userKey}/grant. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.operation_description import OperationDescription

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    space_key: str,
    user_key: str,
    *,
    body: list[OperationDescription] | Json | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/permissions/user/{_segment('userKey', user_key)}/grant",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
