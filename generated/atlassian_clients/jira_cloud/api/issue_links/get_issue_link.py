"""GET /rest/api/3/issueLink/{linkId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_link import IssueLink

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLink",
}


def request(
    link_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issueLink/{_segment('linkId', link_id)}",
    )


def parse(response: Response) -> IssueLink | None:
    return cast("IssueLink | None", _read(response, _RESULTS, _models))
