"""PUT /api/2/myself. Made by `make generate`."""

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
    "200": "UserWriteBean",
}


def request(
    *,
    body: UserWriteBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/myself",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UserWriteBean | None:
    return cast("UserWriteBean | None", _read(response, _RESULTS, _models))
