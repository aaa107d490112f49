"""GET /rest/api/3/project/{projectIdOrKey}/statuses. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_with_status import IssueTypeWithStatus

_RESULTS: Final[dict[str, str]] = {
    "200": "list[IssueTypeWithStatus]",
}


def request(
    project_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/statuses",
    )


def parse(response: Response) -> list[IssueTypeWithStatus] | None:
    return cast("list[IssueTypeWithStatus] | None", _read(response, _RESULTS, _models))
