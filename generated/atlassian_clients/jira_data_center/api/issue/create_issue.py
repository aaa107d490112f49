"""POST /api/2/issue. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_create_response import IssueCreateResponse
    from atlassian_clients.jira_data_center.models.issue_update_bean import IssueUpdateBean

_RESULTS: Final[dict[str, str]] = {
    "201": "IssueCreateResponse",
}


def request(
    *,
    body: IssueUpdateBean | Json | Unset = UNSET,
    update_history: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issue",
        query=_query(
            ("updateHistory", update_history, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueCreateResponse | None:
    return cast("IssueCreateResponse | None", _read(response, _RESULTS, _models))
