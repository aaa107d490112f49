"""GET /api/2/workflowscheme/{id}/draft/workflow. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.workflow_scheme_bean import WorkflowSchemeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowSchemeBean",
}


def request(
    id: int,
    *,
    workflow_name: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/workflowscheme/{segment('id', id)}/draft/workflow",
        query=query(
            ("workflowName", workflow_name, False),
        ),
    )


def parse(response: Response) -> WorkflowSchemeBean | None:
    return cast("WorkflowSchemeBean | None", read(response, _RESULTS, _models))
