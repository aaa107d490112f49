"""GET /rest/api/3/priorityscheme/{schemeId}/projects. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_project import PageBeanProject

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanProject",
}


def request(
    scheme_id: str,
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    project_id: list[int] | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/priorityscheme/{_segment('schemeId', scheme_id)}/projects",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("projectId", project_id, False),
            ("query", query, False),
        ),
    )


def parse(response: Response) -> PageBeanProject | None:
    return cast("PageBeanProject | None", _read(response, _RESULTS, _models))
