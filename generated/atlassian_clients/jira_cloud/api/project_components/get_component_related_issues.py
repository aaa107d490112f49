"""GET /rest/api/3/component/{id}/relatedIssueCounts. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.component_issues_count import ComponentIssuesCount

_RESULTS: Final[dict[str, str]] = {
    "200": "ComponentIssuesCount",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/component/{_segment('id', id)}/relatedIssueCounts",
    )


def parse(response: Response) -> ComponentIssuesCount | None:
    return cast("ComponentIssuesCount | None", _read(response, _RESULTS, _models))
