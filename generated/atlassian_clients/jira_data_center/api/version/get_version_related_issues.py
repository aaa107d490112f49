"""GET /api/2/version/{id}/relatedIssueCounts. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.version_issue_counts_bean import VersionIssueCountsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "VersionIssueCountsBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/version/{_segment('id', id)}/relatedIssueCounts",
    )


def parse(response: Response) -> VersionIssueCountsBean | None:
    return cast("VersionIssueCountsBean | None", _read(response, _RESULTS, _models))
