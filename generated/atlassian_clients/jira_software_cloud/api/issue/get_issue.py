"""GET /rest/agile/1.0/issue/{issueIdOrKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
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
    "200": "Any",
}


def request(
    issue_id_or_key: str,
    *,
    fields: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
    update_history: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/issue/{_segment('issueIdOrKey', issue_id_or_key)}",
        query=_query(
            ("fields", fields, False),
            ("expand", expand, False),
            ("updateHistory", update_history, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
