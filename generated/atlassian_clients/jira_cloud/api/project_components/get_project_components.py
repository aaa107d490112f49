"""GET /rest/api/3/project/{projectIdOrKey}/components. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project_component import ProjectComponent

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ProjectComponent]",
}


def request(
    project_id_or_key: str,
    *,
    component_source: GetProjectComponentsPaginatedComponentSource | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/components",
        query=_query(
            ("componentSource", component_source, False),
        ),
    )


def parse(response: Response) -> list[ProjectComponent] | None:
    return cast("list[ProjectComponent] | None", _read(response, _RESULTS, _models))
