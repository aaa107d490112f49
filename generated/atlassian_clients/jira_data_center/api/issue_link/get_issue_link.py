"""GET /api/2/issueLink/{linkId}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.issue_links import IssueLinks

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLinks",
}


def request(
    link_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issueLink/{_segment('linkId', link_id)}",
    )


def parse(response: Response) -> IssueLinks | None:
    return cast("IssueLinks | None", _read(response, _RESULTS, _models))
