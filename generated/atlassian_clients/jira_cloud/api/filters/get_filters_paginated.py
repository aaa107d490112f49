"""GET /rest/api/3/filter/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_filters_paginated_order_by import GetFiltersPaginatedOrderBy
    from atlassian_clients.jira_cloud.models.page_bean_filter_details import PageBeanFilterDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanFilterDetails",
}


def request(
    *,
    filter_name: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    groupname: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    project_id: int | Unset = UNSET,
    id: list[int] | Unset = UNSET,
    order_by: GetFiltersPaginatedOrderBy | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    expand: str | Unset = UNSET,
    override_share_permissions: bool | Unset = UNSET,
    is_substring_match: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/filter/search",
        query=_query(
            ("filterName", filter_name, False),
            ("accountId", account_id, False),
            ("owner", owner, False),
            ("groupname", groupname, False),
            ("groupId", group_id, False),
            ("projectId", project_id, False),
            ("id", id, False),
            ("orderBy", order_by, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("expand", expand, False),
            ("overrideSharePermissions", override_share_permissions, False),
            ("isSubstringMatch", is_substring_match, False),
        ),
    )


def parse(response: Response) -> PageBeanFilterDetails | None:
    return cast("PageBeanFilterDetails | None", _read(response, _RESULTS, _models))
