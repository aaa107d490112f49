"""GET /api/2/issue/{issueIdOrKey}/worklog/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.worklog import Worklog

_RESULTS: Final[dict[str, str]] = {
    "200": "Worklog",
}


def request(
    issue_id_or_key: str,
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog/{_segment('id', id)}",
    )


def parse(response: Response) -> Worklog | None:
    return cast("Worklog | None", _read(response, _RESULTS, _models))
