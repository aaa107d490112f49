"""PUT /rest/api/3/issue/unarchive. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_archival_sync_request import IssueArchivalSyncRequest
    from atlassian_clients.jira_cloud.models.issue_archival_sync_response import IssueArchivalSyncResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueArchivalSyncResponse",
}


def request(
    *,
    body: IssueArchivalSyncRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issue/unarchive",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueArchivalSyncResponse | None:
    return cast("IssueArchivalSyncResponse | None", _read(response, _RESULTS, _models))
