"""GET /api/2/issue/{issueIdOrKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_data_center.models.issue_bean import IssueBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueBean",
}


def request(
    issue_id_or_key: str,
    *,
    expand: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    update_history: str | Unset = UNSET,
    properties: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}",
        query=_query(
            ("expand", expand, False),
            ("fields", fields, False),
            ("updateHistory", update_history, False),
            ("properties", properties, False),
        ),
    )


def parse(response: Response) -> IssueBean | None:
    return cast("IssueBean | None", _read(response, _RESULTS, _models))
