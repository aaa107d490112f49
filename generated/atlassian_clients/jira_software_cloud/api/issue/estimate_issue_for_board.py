"""PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.estimate_issue_for_board_body import EstimateIssueForBoardBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    issue_id_or_key: str,
    *,
    body: EstimateIssueForBoardBody | Json,
    board_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/agile/1.0/issue/{_segment('issueIdOrKey', issue_id_or_key)}/estimation",
        query=_query(
            ("boardId", board_id, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
