"""GET /api/2/groups/picker. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.group_suggestions_bean import GroupSuggestionsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "GroupSuggestionsBean",
}


def request(
    *,
    max_results: str | Unset = UNSET,
    query: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/groups/picker",
        query=_query(
            ("maxResults", max_results, False),
            ("query", query, False),
            ("exclude", exclude, False),
            ("userName", user_name, False),
        ),
    )


def parse(response: Response) -> GroupSuggestionsBean | None:
    return cast("GroupSuggestionsBean | None", _read(response, _RESULTS, _models))
