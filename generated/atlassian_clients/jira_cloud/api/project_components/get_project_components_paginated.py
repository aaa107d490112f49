"""GET /rest/api/3/project/{projectIdOrKey}/component. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_project_components_paginated_component_source import (
        GetProjectComponentsPaginatedComponentSource,
    )
    from atlassian_clients.jira_cloud.models.get_project_components_paginated_order_by import (
        GetProjectComponentsPaginatedOrderBy,
    )
    from atlassian_clients.jira_cloud.models.page_bean_component_with_issue_count import PageBeanComponentWithIssueCount

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanComponentWithIssueCount",
}


def request(
    project_id_or_key: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: GetProjectComponentsPaginatedOrderBy | Unset = UNSET,
    component_source: GetProjectComponentsPaginatedComponentSource | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/component",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("componentSource", component_source, False),
            ("query", query, False),
        ),
    )


def parse(response: Response) -> PageBeanComponentWithIssueCount | None:
    return cast("PageBeanComponentWithIssueCount | None", _read(response, _RESULTS, _models))
