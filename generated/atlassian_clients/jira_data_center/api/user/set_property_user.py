"""PUT /api/2/user/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "201": "Any",
}


def request(
    property_key: str,
    *,
    body: str | Json | Unset = UNSET,
    user_key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/user/properties/{_segment('propertyKey', property_key)}",
        query=_query(
            ("userKey", user_key, False),
            ("username", username, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
