"""POST /rest/api/admin/user. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
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
    from atlassian_clients.confluence_data_center.models.user_details_for_creation import UserDetailsForCreation
    from atlassian_clients.confluence_data_center.models.user_key import UserKey

_RESULTS: Final[dict[str, str]] = {
    "201": "UserKey",
}


def request(
    *,
    body: UserDetailsForCreation | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/admin/user",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UserKey | None:
    return cast("UserKey | None", _read(response, _RESULTS, _models))
