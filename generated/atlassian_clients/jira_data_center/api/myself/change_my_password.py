"""PUT /api/2/myself/password. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.password_bean import PasswordBean

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    *,
    body: PasswordBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/myself/password",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
