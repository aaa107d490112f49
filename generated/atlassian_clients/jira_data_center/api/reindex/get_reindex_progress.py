"""GET /api/2/reindex/progress. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.reindex_bean import ReindexBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ReindexBean",
}


def request(
    *,
    task_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/reindex/progress",
        query=_query(
            ("taskId", task_id, False),
        ),
    )


def parse(response: Response) -> ReindexBean | None:
    return cast("ReindexBean | None", _read(response, _RESULTS, _models))
