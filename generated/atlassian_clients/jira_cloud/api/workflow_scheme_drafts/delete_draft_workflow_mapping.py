"""DELETE /rest/api/3/workflowscheme/{id}/draft/workflow. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    id: int,
    *,
    workflow_name: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/draft/workflow",
        query=_query(
            ("workflowName", workflow_name, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
