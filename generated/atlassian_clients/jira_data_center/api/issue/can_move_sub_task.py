"""GET /api/2/issue/{issueIdOrKey}/subtask/move. Made by `make generate`."""

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "bool",
}


def request(
    issue_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/subtask/move",
    )


def parse(response: Response) -> bool | None:
    return cast("bool | None", _read(response, _RESULTS, _models))
