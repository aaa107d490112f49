"""GET /rest/api/3/project/{projectIdOrKey}/version. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_project_versions_paginated_order_by import (
        GetProjectVersionsPaginatedOrderBy,
    )
    from atlassian_clients.jira_cloud.models.page_bean_version import PageBeanVersion

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanVersion",
}


def request(
    project_id_or_key: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: GetProjectVersionsPaginatedOrderBy | Unset = UNSET,
    query: str | Unset = UNSET,
    status: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/version",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("query", query, False),
            ("status", status, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageBeanVersion | None:
    return cast("PageBeanVersion | None", _read(response, _RESULTS, _models))
