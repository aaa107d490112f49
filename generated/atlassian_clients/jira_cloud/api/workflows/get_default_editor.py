"""GET /rest/api/3/workflows/defaultEditor. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.default_workflow_editor_response import DefaultWorkflowEditorResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "DefaultWorkflowEditorResponse",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflows/defaultEditor",
    )


def parse(response: Response) -> DefaultWorkflowEditorResponse | None:
    return cast("DefaultWorkflowEditorResponse | None", _read(response, _RESULTS, _models))
