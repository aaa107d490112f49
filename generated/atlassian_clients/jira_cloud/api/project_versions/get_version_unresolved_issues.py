"""GET /rest/api/3/version/{id}/unresolvedIssueCount. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.version_unresolved_issues_count import VersionUnresolvedIssuesCount

_RESULTS: Final[dict[str, str]] = {
    "200": "VersionUnresolvedIssuesCount",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/version/{_segment('id', id)}/unresolvedIssueCount",
    )


def parse(response: Response) -> VersionUnresolvedIssuesCount | None:
    return cast("VersionUnresolvedIssuesCount | None", _read(response, _RESULTS, _models))
