"""GET /rest/api/3/screens/tabs. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    screen_id: list[int] | Unset = UNSET,
    tab_id: list[int] | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_result: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/screens/tabs",
        query=_query(
            ("screenId", screen_id, False),
            ("tabId", tab_id, False),
            ("startAt", start_at, False),
            ("maxResult", max_result, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
