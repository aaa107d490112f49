"""GET /rest/api/3/statuses. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_status import JiraStatus

_RESULTS: Final[dict[str, str]] = {
    "200": "list[JiraStatus]",
}


def request(
    *,
    id: list[str],
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuses",
        query=_query(
            ("id", id, False),
        ),
    )


def parse(response: Response) -> list[JiraStatus] | None:
    return cast("list[JiraStatus] | None", _read(response, _RESULTS, _models))
