"""GET /rest/api/3/project/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_project import PageBeanProject
    from atlassian_clients.jira_cloud.models.search_projects_action import SearchProjectsAction
    from atlassian_clients.jira_cloud.models.search_projects_order_by import SearchProjectsOrderBy
    from atlassian_clients.jira_cloud.models.search_projects_status_item import SearchProjectsStatusItem

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanProject",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: SearchProjectsOrderBy | Unset = UNSET,
    id: list[int] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    type_key: str | Unset = UNSET,
    category_id: int | Unset = UNSET,
    action: SearchProjectsAction | Unset = UNSET,
    expand: str | Unset = UNSET,
    status: list[SearchProjectsStatusItem] | Unset = UNSET,
    properties: list[str] | Unset = UNSET,
    property_query: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/search",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("id", id, False),
            ("keys", keys, False),
            ("query", query, False),
            ("typeKey", type_key, False),
            ("categoryId", category_id, False),
            ("action", action, False),
            ("expand", expand, False),
            ("status", status, False),
            ("properties", properties, False),
            ("propertyQuery", property_query, False),
        ),
    )


def parse(response: Response) -> PageBeanProject | None:
    return cast("PageBeanProject | None", _read(response, _RESULTS, _models))
