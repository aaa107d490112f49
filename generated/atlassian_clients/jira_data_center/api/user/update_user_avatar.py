"""PUT /api/2/user/avatar. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.avatar_bean import AvatarBean

_RESULTS: Final[dict[str, str]] = {
    "200": "AvatarBean",
}


def request(
    *,
    body: AvatarBean | Json,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/user/avatar",
        query=_query(
            ("username", username, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AvatarBean | None:
    return cast("AvatarBean | None", _read(response, _RESULTS, _models))
