"""GET /api/2/user/anonymization. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    expand: str | Unset = UNSET,
    user_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/anonymization",
        query=_query(
            ("expand", expand, False),
            ("userKey", user_key, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
