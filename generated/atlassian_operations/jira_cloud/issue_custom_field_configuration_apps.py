"""Operation wrappers of jira_cloud, issue_custom_field_configuration_apps. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_custom_field_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_configuration_apps.get_custom_field_configuration import (
        request,
    )

    return request(
        required(arguments, "fieldIdOrKey"),
        id=optional(arguments, "id"),
        field_context_id=optional(arguments, "fieldContextId"),
        issue_id=optional(arguments, "issueId"),
        project_key_or_id=optional(arguments, "projectKeyOrId"),
        issue_type_id=optional(arguments, "issueTypeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_custom_fields_configurations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_configuration_apps.get_custom_fields_configurations import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
        id=optional(arguments, "id"),
        field_context_id=optional(arguments, "fieldContextId"),
        issue_id=optional(arguments, "issueId"),
        project_key_or_id=optional(arguments, "projectKeyOrId"),
        issue_type_id=optional(arguments, "issueTypeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _update_custom_field_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_configuration_apps.update_custom_field_configuration import (
        request,
    )

    return request(
        required(arguments, "fieldIdOrKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_custom_field_configuration",
        title="Get custom field configuration",
        api="jira_cloud",
        tag="issue_custom_field_configuration_apps",
        method="GET",
        path="/rest/api/3/app/field/{fieldIdOrKey}/context/configuration",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldIdOrKey": {"type": "string"},
                "id": {"type": "array", "items": {"type": "integer"}},
                "fieldContextId": {"type": "array", "items": {"type": "integer"}},
                "issueId": {"type": "integer"},
                "projectKeyOrId": {"type": "string"},
                "issueTypeId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
            "required": ["fieldIdOrKey"],
        },
        request=_get_custom_field_configuration,
    ),
    Operation(
        name="jira_cloud_get_custom_fields_configurations",
        title="Get custom fields configurations",
        api="jira_cloud",
        tag="issue_custom_field_configuration_apps",
        method="POST",
        path="/rest/api/3/app/field/context/configuration/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "array", "items": {"type": "integer"}},
                "fieldContextId": {"type": "array", "items": {"type": "integer"}},
                "issueId": {"type": "integer"},
                "projectKeyOrId": {"type": "string"},
                "issueTypeId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
                "body": {"$ref": "#/$defs/ConfigurationsListParameters"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_custom_fields_configurations,
    ),
    Operation(
        name="jira_cloud_update_custom_field_configuration",
        title="Update custom field configuration",
        api="jira_cloud",
        tag="issue_custom_field_configuration_apps",
        method="PUT",
        path="/rest/api/3/app/field/{fieldIdOrKey}/context/configuration",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/CustomFieldConfigurations"}},
            "additionalProperties": False,
            "required": ["body", "fieldIdOrKey"],
        },
        request=_update_custom_field_configuration,
    ),
)
