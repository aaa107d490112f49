"""GET /rest/api/3/workflow/search (deprecated). Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_workflows_paginated_order_by import GetWorkflowsPaginatedOrderBy
    from atlassian_clients.jira_cloud.models.page_bean_workflow import PageBeanWorkflow

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanWorkflow",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    workflow_name: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
    query_string: str | Unset = UNSET,
    order_by: GetWorkflowsPaginatedOrderBy | Unset = UNSET,
    is_active: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflow/search",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("workflowName", workflow_name, False),
            ("expand", expand, False),
            ("queryString", query_string, False),
            ("orderBy", order_by, False),
            ("isActive", is_active, False),
        ),
    )


def parse(response: Response) -> PageBeanWorkflow | None:
    return cast("PageBeanWorkflow | None", _read(response, _RESULTS, _models))
