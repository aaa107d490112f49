"""GET /api/2/user/picker. Made by `make generate`."""

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
    max_results: int | Unset = UNSET,
    query: str | Unset = UNSET,
    exclude: list[str] | Unset = UNSET,
    show_avatar: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/picker",
        query=_query(
            ("maxResults", max_results, False),
            ("query", query, False),
            ("exclude", exclude, False),
            ("showAvatar", show_avatar, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
