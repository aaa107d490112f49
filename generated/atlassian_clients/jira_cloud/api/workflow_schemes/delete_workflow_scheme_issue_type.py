"""DELETE /rest/api/3/workflowscheme/{id}/issuetype/{issueType}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_scheme import WorkflowScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowScheme",
}


def request(
    id: int,
    issue_type: str,
    *,
    update_draft_if_needed: bool | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/issuetype/{_segment('issueType', issue_type)}",
        query=_query(
            ("updateDraftIfNeeded", update_draft_if_needed, False),
        ),
    )


def parse(response: Response) -> WorkflowScheme | None:
    return cast("WorkflowScheme | None", _read(response, _RESULTS, _models))
