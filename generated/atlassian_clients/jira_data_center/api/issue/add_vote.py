"""POST /api/2/issue/{issueIdOrKey}/votes. Made by `make generate`."""

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
    "200": "Any",
}


def request(
    issue_id_or_key: str,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/votes",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
