"""POST /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    connect_key: str,
    jira_issue_fields_key: str,
    *,
    retrigger_completed_migration: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/atlassian-connect/1/migration/{_segment('connectKey', connect_key)}/{_segment('jiraIssueFieldsKey', jira_issue_fields_key)}/task",
        query=_query(
            ("retriggerCompletedMigration", retrigger_completed_migration, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
