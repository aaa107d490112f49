"""Operation wrappers of jira_cloud, issue_custom_field_values_apps. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _update_custom_field_value(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_values_apps.update_custom_field_value import request

    return request(
        required(arguments, "fieldIdOrKey"),
        body=Json(required(arguments, "body")),
        generate_changelog=optional(arguments, "generateChangelog"),
        generate_app_events=optional(arguments, "generateAppEvents"),
    )


def _update_multiple_custom_field_values(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_values_apps.update_multiple_custom_field_values import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
        generate_changelog=optional(arguments, "generateChangelog"),
        generate_app_events=optional(arguments, "generateAppEvents"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_update_custom_field_value",
        title="Update custom field value",
        api="jira_cloud",
        tag="issue_custom_field_values_apps",
        method="PUT",
        path="/rest/api/3/app/field/{fieldIdOrKey}/value",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldIdOrKey": {"type": "string"},
                "generateChangelog": {"type": "boolean", "default": True},
                "generateAppEvents": {"type": "boolean", "default": True},
                "body": {"$ref": "#/$defs/CustomFieldValueUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "fieldIdOrKey"],
        },
        request=_update_custom_field_value,
    ),
    Operation(
        name="jira_cloud_update_multiple_custom_field_values",
        title="Update multiple custom field values",
        api="jira_cloud",
        tag="issue_custom_field_values_apps",
        method="POST",
        path="/rest/api/3/app/field/value",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "generateChangelog": {"type": "boolean", "default": True},
                "generateAppEvents": {"type": "boolean", "default": True},
                "body": {"$ref": "#/$defs/MultipleCustomFieldValuesUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_multiple_custom_field_values,
    ),
)
