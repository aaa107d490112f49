"""GET /api/2/workflowscheme/{id}/issuetype/{issueType}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.issue_type_mapping_bean import IssueTypeMappingBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeMappingBean",
}


def request(
    id: int,
    issue_type: str,
    *,
    return_draft_if_exists: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/workflowscheme/{_segment('id', id)}/issuetype/{_segment('issueType', issue_type)}",
        query=_query(
            ("returnDraftIfExists", return_draft_if_exists, False),
        ),
    )


def parse(response: Response) -> IssueTypeMappingBean | None:
    return cast("IssueTypeMappingBean | None", _read(response, _RESULTS, _models))
