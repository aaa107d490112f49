"""GET /api/2/project/{projectIdOrKey}/statuses. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.issue_type_with_status_json_bean import IssueTypeWithStatusJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeWithStatusJsonBean",
}


def request(
    project_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectIdOrKey', project_id_or_key)}/statuses",
    )


def parse(response: Response) -> IssueTypeWithStatusJsonBean | None:
    return cast("IssueTypeWithStatusJsonBean | None", _read(response, _RESULTS, _models))
