"""GET /rest/api/3/component. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.find_components_for_projects_order_by import (
        FindComponentsForProjectsOrderBy,
    )
    from atlassian_clients.jira_cloud.models.page_bean_2_component_json_bean import PageBean2ComponentJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2ComponentJsonBean",
}


def request(
    *,
    project_ids_or_keys: list[str] | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: FindComponentsForProjectsOrderBy | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/component",
        query=_query(
            ("projectIdsOrKeys", project_ids_or_keys, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("query", query, False),
        ),
    )


def parse(response: Response) -> PageBean2ComponentJsonBean | None:
    return cast("PageBean2ComponentJsonBean | None", _read(response, _RESULTS, _models))
