"""GET /rest/api/3/workflowscheme/{id}/draft/default. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
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
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/draft/default",
    )


def parse(response: Response) -> DefaultWorkflow | None:
    return cast("DefaultWorkflow | None", _read(response, _RESULTS, _models))
