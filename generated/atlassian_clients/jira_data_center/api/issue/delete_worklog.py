"""DELETE /api/2/issue/{issueIdOrKey}/worklog/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    issue_id_or_key: str,
    id: str,
    *,
    new_estimate: str | Unset = UNSET,
    adjust_estimate: str | Unset = UNSET,
    increase_by: str | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog/{_segment('id', id)}",
        query=_query(
            ("newEstimate", new_estimate, False),
            ("adjustEstimate", adjust_estimate, False),
            ("increaseBy", increase_by, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
