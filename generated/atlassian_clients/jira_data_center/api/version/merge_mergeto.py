"""PUT /api/2/version/{id}/mergeto/{moveIssuesTo}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: str,
    move_issues_to: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/version/{_segment('id', id)}/mergeto/{_segment('moveIssuesTo', move_issues_to)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
