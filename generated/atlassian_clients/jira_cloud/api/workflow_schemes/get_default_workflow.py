"""GET /rest/api/3/workflowscheme/{id}/default. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.default_workflow import DefaultWorkflow

_RESULTS: Final[dict[str, str]] = {
    "200": "DefaultWorkflow",
}


def request(
    id: int,
    *,
    return_draft_if_exists: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/default",
        query=_query(
            ("returnDraftIfExists", return_draft_if_exists, False),
        ),
    )


def parse(response: Response) -> DefaultWorkflow | None:
    return cast("DefaultWorkflow | None", _read(response, _RESULTS, _models))
