"""GET /rest/api/3/workflowscheme/{id}. Made by `make generate`."""

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
    *,
    return_draft_if_exists: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}",
        query=_query(
            ("returnDraftIfExists", return_draft_if_exists, False),
        ),
    )


def parse(response: Response) -> WorkflowScheme | None:
    return cast("WorkflowScheme | None", _read(response, _RESULTS, _models))
