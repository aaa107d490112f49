"""GET /rest/api/3/worklog/updated. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.changed_worklogs import ChangedWorklogs

_RESULTS: Final[dict[str, str]] = {
    "200": "ChangedWorklogs",
}


def request(
    *,
    since: int | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/worklog/updated",
        query=_query(
            ("since", since, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> ChangedWorklogs | None:
    return cast("ChangedWorklogs | None", _read(response, _RESULTS, _models))
