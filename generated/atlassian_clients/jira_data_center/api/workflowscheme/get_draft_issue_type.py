"""GET /api/2/workflowscheme/{id}/draft/issuetype/{issueType}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.issue_type_mapping_bean import IssueTypeMappingBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeMappingBean",
}


def request(
    id: int,
    issue_type: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/workflowscheme/{_segment('id', id)}/draft/issuetype/{_segment('issueType', issue_type)}",
    )


def parse(response: Response) -> IssueTypeMappingBean | None:
    return cast("IssueTypeMappingBean | None", _read(response, _RESULTS, _models))
