"""GET /rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_quick_filter_result import GetQuickFilterResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetQuickFilterResult",
}


def request(
    board_id: int,
    quick_filter_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/quickfilter/{_segment('quickFilterId', quick_filter_id)}",
    )


def parse(response: Response) -> GetQuickFilterResult | None:
    return cast("GetQuickFilterResult | None", _read(response, _RESULTS, _models))
