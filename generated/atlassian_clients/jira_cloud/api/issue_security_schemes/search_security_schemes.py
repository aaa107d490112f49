"""GET /rest/api/3/issuesecurityschemes/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_security_scheme_with_projects import (
        PageBeanSecuritySchemeWithProjects,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanSecuritySchemeWithProjects",
}


def request(
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    id: list[str] | Unset = UNSET,
    project_id: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuesecurityschemes/search",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("id", id, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PageBeanSecuritySchemeWithProjects | None:
    return cast("PageBeanSecuritySchemeWithProjects | None", _read(response, _RESULTS, _models))
