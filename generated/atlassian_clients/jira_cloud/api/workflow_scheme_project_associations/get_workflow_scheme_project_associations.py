"""GET /rest/api/3/workflowscheme/project. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.container_of_workflow_scheme_associations import (
        ContainerOfWorkflowSchemeAssociations,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContainerOfWorkflowSchemeAssociations",
}


def request(
    *,
    project_id: list[int],
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflowscheme/project",
        query=_query(
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> ContainerOfWorkflowSchemeAssociations | None:
    return cast("ContainerOfWorkflowSchemeAssociations | None", _read(response, _RESULTS, _models))
