"""GET /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.remote_issue_link import RemoteIssueLink

_RESULTS: Final[dict[str, str]] = {
    "200": "RemoteIssueLink",
}


def request(
    issue_id_or_key: str,
    link_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/remotelink/{_segment('linkId', link_id)}",
    )


def parse(response: Response) -> RemoteIssueLink | None:
    return cast("RemoteIssueLink | None", _read(response, _RESULTS, _models))
