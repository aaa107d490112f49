"""Operation wrappers of jira_cloud, workflow_status_categories. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_status_categories(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_status_categories.get_status_categories import request

    return request()


def _get_status_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_status_categories.get_status_category import request

    return request(
        required(arguments, "idOrKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_status_categories",
        title="Get status categories",
        api="jira_cloud",
        tag="workflow_status_categories",
        method="GET",
        path="/rest/api/3/statuscategory",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_status_categories,
    ),
    Operation(
        name="jira_cloud_get_status_category",
        title="Get status category",
        api="jira_cloud",
        tag="workflow_status_categories",
        method="GET",
        path="/rest/api/3/statuscategory/{idOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"idOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["idOrKey"],
        },
        request=_get_status_category,
    ),
)
