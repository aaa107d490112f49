"""Operation wrappers of jira_cloud, default. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_worklogs_by_issue_id_and_worklog_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.default.get_worklogs_by_issue_id_and_worklog_id import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_worklogs_by_issue_id_and_worklog_id",
        title="Get worklogs by issue ID and worklog ID",
        api="jira_cloud",
        tag="default",
        method="POST",
        path="/rest/internal/api/latest/worklog/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkWorklogKeyRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_worklogs_by_issue_id_and_worklog_id,
    ),
)
