"""POST /rest/api/3/user. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.new_user_details import NewUserDetails
    from atlassian_clients.jira_cloud.models.user import User

_RESULTS: Final[dict[str, str]] = {
    "200": "User",
    "201": "User",
}


def request(
    *,
    body: NewUserDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/user",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> User | None:
    return cast("User | None", _read(response, _RESULTS, _models))
