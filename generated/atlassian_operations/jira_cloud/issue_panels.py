"""Operation wrappers of jira_cloud, issue_panels. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _bulk_pin_unpin_projects_async(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_panels.bulk_pin_unpin_projects_async import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_bulk_pin_unpin_projects_async",
        title="Bulk pin unpin projects async",
        api="jira_cloud",
        tag="issue_panels",
        method="POST",
        path="/rest/api/3/forge/panel/action/bulk/async",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ForgePanelProjectPinRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_pin_unpin_projects_async,
    ),
)
