"""Operation wrappers of jira_cloud, issue_custom_field_associations. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_associations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_associations.create_associations import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _remove_associations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_associations.remove_associations import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_associations",
        title="Create associations",
        api="jira_cloud",
        tag="issue_custom_field_associations",
        method="PUT",
        path="/rest/api/3/field/association",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/FieldAssociationsRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_associations,
    ),
    Operation(
        name="jira_cloud_remove_associations",
        title="Remove associations",
        api="jira_cloud",
        tag="issue_custom_field_associations",
        method="DELETE",
        path="/rest/api/3/field/association",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/FieldAssociationsRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_remove_associations,
    ),
)
