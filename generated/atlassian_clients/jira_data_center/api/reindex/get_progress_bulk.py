"""GET /api/2/reindex/request/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.reindex_request_bean import ReindexRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ReindexRequestBean",
}


def request(
    *,
    request_id: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/reindex/request/bulk",
        query=_query(
            ("requestId", request_id, False),
        ),
    )


def parse(response: Response) -> ReindexRequestBean | None:
    return cast("ReindexRequestBean | None", _read(response, _RESULTS, _models))
