"""GET /rest/api/3/statuses/byNames. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.jira_status import JiraStatus

_RESULTS: Final[dict[str, str]] = {
    "200": "list[JiraStatus]",
}


def request(
    *,
    name: list[str],
    project_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuses/byNames",
        query=_query(
            ("name", name, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> list[JiraStatus] | None:
    return cast("list[JiraStatus] | None", _read(response, _RESULTS, _models))
