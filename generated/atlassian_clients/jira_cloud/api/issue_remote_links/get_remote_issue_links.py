"""GET /rest/api/3/issue/{issueIdOrKey}/remotelink. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.remote_issue_link import RemoteIssueLink

_RESULTS: Final[dict[str, str]] = {
    "200": "list[RemoteIssueLink] | RemoteIssueLink",
}


def request(
    issue_id_or_key: str,
    *,
    global_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/remotelink",
        query=_query(
            ("globalId", global_id, False),
        ),
    )


def parse(response: Response) -> list[RemoteIssueLink] | RemoteIssueLink | None:
    return cast("list[RemoteIssueLink] | RemoteIssueLink | None", _read(response, _RESULTS, _models))
