"""GET /api/2/version/{id}/unresolvedIssueCount. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.version_unresolved_issue_counts_bean import (
        VersionUnresolvedIssueCountsBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "VersionUnresolvedIssueCountsBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/version/{_segment('id', id)}/unresolvedIssueCount",
    )


def parse(response: Response) -> VersionUnresolvedIssueCountsBean | None:
    return cast("VersionUnresolvedIssueCountsBean | None", _read(response, _RESULTS, _models))
