"""POST /rest/api/3/workflowscheme/{id}/draft/publish. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.publish_draft_workflow_scheme import PublishDraftWorkflowScheme

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: int,
    *,
    body: PublishDraftWorkflowScheme | Json,
    validate_only: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/draft/publish",
        query=_query(
            ("validateOnly", validate_only, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
