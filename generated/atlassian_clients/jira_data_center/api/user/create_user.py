"""POST /api/2/user. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.user_write_bean import UserWriteBean

_RESULTS: Final[dict[str, str]] = {
    "201": "UserWriteBean",
}


def request(
    *,
    body: UserWriteBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/user",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UserWriteBean | None:
    return cast("UserWriteBean | None", _read(response, _RESULTS, _models))
