"""GET /api/2/user/duplicated/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
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
    flush: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/duplicated/list",
        query=_query(
            ("flush", flush, False),
        ),
    )


def parse(response: Response) -> AvatarBean | None:
    return cast("AvatarBean | None", _read(response, _RESULTS, _models))
