"""GET /api/2/component/{id}/relatedIssueCounts. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.component_issue_counts_bean import ComponentIssueCountsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ComponentIssueCountsBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/component/{_segment('id', id)}/relatedIssueCounts",
    )


def parse(response: Response) -> ComponentIssueCountsBean | None:
    return cast("ComponentIssueCountsBean | None", _read(response, _RESULTS, _models))
