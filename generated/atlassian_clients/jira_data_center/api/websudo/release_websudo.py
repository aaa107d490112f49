"""DELETE /auth/1/websudo. Made by `make generate`."""

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
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    *,
    body: str | Json | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/auth/1/websudo",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
