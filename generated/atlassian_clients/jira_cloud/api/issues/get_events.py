"""GET /rest/api/3/events. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_event import IssueEvent

_RESULTS: Final[dict[str, str]] = {
    "200": "list[IssueEvent]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/events",
    )


def parse(response: Response) -> list[IssueEvent] | None:
    return cast("list[IssueEvent] | None", _read(response, _RESULTS, _models))
