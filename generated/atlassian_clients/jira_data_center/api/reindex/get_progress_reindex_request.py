"""GET /api/2/reindex/request/{requestId}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.reindex_request_bean import ReindexRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ReindexRequestBean",
}


def request(
    request_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/reindex/request/{_segment('requestId', request_id)}",
    )


def parse(response: Response) -> ReindexRequestBean | None:
    return cast("ReindexRequestBean | None", _read(response, _RESULTS, _models))
