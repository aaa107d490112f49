"""GET /rest/api/3/groups/picker. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_cloud.models.found_groups import FoundGroups

_RESULTS: Final[dict[str, str]] = {
    "200": "FoundGroups",
}


def request(
    *,
    account_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    exclude: list[str] | Unset = UNSET,
    exclude_id: list[str] | Unset = UNSET,
    max_results: int | Unset = UNSET,
    case_insensitive: bool | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/groups/picker",
        query=_query(
            ("accountId", account_id, False),
            ("query", query, False),
            ("exclude", exclude, False),
            ("excludeId", exclude_id, False),
            ("maxResults", max_results, False),
            ("caseInsensitive", case_insensitive, False),
            ("userName", user_name, False),
        ),
    )


def parse(response: Response) -> FoundGroups | None:
    return cast("FoundGroups | None", _read(response, _RESULTS, _models))
