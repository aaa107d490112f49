"""GET /rest/api/3/config/fieldschemes/projects. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_2_get_projects_with_field_schemes_response import (
        PageBean2GetProjectsWithFieldSchemesResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2GetProjectsWithFieldSchemesResponse",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    project_id: list[int],
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/config/fieldschemes/projects",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PageBean2GetProjectsWithFieldSchemesResponse | None:
    return cast("PageBean2GetProjectsWithFieldSchemesResponse | None", _read(response, _RESULTS, _models))
