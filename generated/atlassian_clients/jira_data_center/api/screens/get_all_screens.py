"""GET /api/2/screens. Made by `make generate`."""

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
    "201": "Any",
}


def request(
    *,
    search: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    start_at: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/screens",
        query=_query(
            ("search", search, False),
            ("expand", expand, False),
            ("maxResults", max_results, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
