"""POST /rest/agile/1.0/epic/none/issue. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.move_issues_to_backlog_body import MoveIssuesToBacklogBody

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    *,
    body: MoveIssuesToBacklogBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/agile/1.0/epic/none/issue",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
