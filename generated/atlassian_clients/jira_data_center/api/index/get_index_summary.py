"""GET /api/2/index/summary. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.index_summary_bean import IndexSummaryBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IndexSummaryBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/index/summary",
    )


def parse(response: Response) -> IndexSummaryBean | None:
    return cast("IndexSummaryBean | None", _read(response, _RESULTS, _models))
