"""GET /rest/api/3/issue/{issueIdOrKey}. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bean import IssueBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueBean",
}


def request(
    issue_id_or_key: str,
    *,
    fields: list[str] | Unset = UNSET,
    fields_by_keys: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
    properties: list[str] | Unset = UNSET,
    update_history: bool | Unset = UNSET,
    fail_fast: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}",
        query=_query(
            ("fields", fields, False),
            ("fieldsByKeys", fields_by_keys, False),
            ("expand", expand, False),
            ("properties", properties, False),
            ("updateHistory", update_history, False),
            ("failFast", fail_fast, False),
        ),
    )


def parse(response: Response) -> IssueBean | None:
    return cast("IssueBean | None", _read(response, _RESULTS, _models))
