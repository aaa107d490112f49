"""POST /auth/1/session. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.auth_params import AuthParams
    from atlassian_clients.jira_data_center.models.auth_success import AuthSuccess

_RESULTS: Final[dict[str, str]] = {
    "200": "AuthSuccess",
}


def request(
    *,
    body: AuthParams | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/auth/1/session",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AuthSuccess | None:
    return cast("AuthSuccess | None", _read(response, _RESULTS, _models))
