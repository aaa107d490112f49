"""PUT /rest/api/3/issues/archive/export. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.archived_issues_filter_request import ArchivedIssuesFilterRequest
    from atlassian_clients.jira_cloud.models.export_archived_issues_task_progress_response import (
        ExportArchivedIssuesTaskProgressResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "202": "ExportArchivedIssuesTaskProgressResponse",
}


def request(
    *,
    body: ArchivedIssuesFilterRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issues/archive/export",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ExportArchivedIssuesTaskProgressResponse | None:
    return cast("ExportArchivedIssuesTaskProgressResponse | None", _read(response, _RESULTS, _models))
