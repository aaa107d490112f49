"""GET /api/2/worklog/updated. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.worklog_changed_since_bean import WorklogChangedSinceBean

_RESULTS: Final[dict[str, str]] = {
    "200": "WorklogChangedSinceBean",
}


def request(
    *,
    since: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/worklog/updated",
        query=_query(
            ("since", since, False),
        ),
    )


def parse(response: Response) -> WorklogChangedSinceBean | None:
    return cast("WorklogChangedSinceBean | None", _read(response, _RESULTS, _models))
