"""GET /rest/api/3/priorityscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_priority_schemes_order_by import GetPrioritySchemesOrderBy
    from atlassian_clients.jira_cloud.models.page_bean_priority_scheme_with_paginated_priorities_and_projects import (
        PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects",
}


def request(
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    priority_id: list[int] | Unset = UNSET,
    scheme_id: list[int] | Unset = UNSET,
    scheme_name: str | Unset = UNSET,
    only_default: bool | Unset = UNSET,
    order_by: GetPrioritySchemesOrderBy | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/priorityscheme",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("priorityId", priority_id, False),
            ("schemeId", scheme_id, False),
            ("schemeName", scheme_name, False),
            ("onlyDefault", only_default, False),
            ("orderBy", order_by, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects | None:
    return cast("PageBeanPrioritySchemeWithPaginatedPrioritiesAndProjects | None", _read(response, _RESULTS, _models))
