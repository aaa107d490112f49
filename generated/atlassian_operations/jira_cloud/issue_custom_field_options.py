"""Operation wrappers of jira_cloud, issue_custom_field_options. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_custom_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.create_custom_field_option import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


def _delete_custom_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.delete_custom_field_option import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        required(arguments, "optionId"),
    )


def _get_custom_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.get_custom_field_option import request

    return request(
        required(arguments, "id"),
    )


def _get_options_for_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.get_options_for_context import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        option_id=optional(arguments, "optionId"),
        only_options=optional(arguments, "onlyOptions"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _reorder_custom_field_options(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.reorder_custom_field_options import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


def _replace_custom_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.replace_custom_field_option import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        required(arguments, "optionId"),
        replace_with=optional(arguments, "replaceWith"),
        jql=optional(arguments, "jql"),
    )


def _update_custom_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options.update_custom_field_option import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_custom_field_option",
        title="Create custom field option",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="POST",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/option",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/BulkCustomFieldOptionCreateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_create_custom_field_option,
    ),
    Operation(
        name="jira_cloud_delete_custom_field_option",
        title="Delete custom field option",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="DELETE",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "optionId": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["contextId", "fieldId", "optionId"],
        },
        request=_delete_custom_field_option,
    ),
    Operation(
        name="jira_cloud_get_custom_field_option",
        title="Get custom field option",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="GET",
        path="/rest/api/3/customFieldOption/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_custom_field_option,
    ),
    Operation(
        name="jira_cloud_get_options_for_context",
        title="Get options for context",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="GET",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/option",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "optionId": {"type": "integer"},
                "onlyOptions": {"type": "boolean", "default": False},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
            "required": ["contextId", "fieldId"],
        },
        request=_get_options_for_context,
    ),
    Operation(
        name="jira_cloud_reorder_custom_field_options",
        title="Reorder custom field options",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="PUT",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/option/move",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/OrderOfCustomFieldOptions"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_reorder_custom_field_options,
    ),
    Operation(
        name="jira_cloud_replace_custom_field_option",
        title="Replace custom field option",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="DELETE",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "optionId": {"type": "integer"},
                "replaceWith": {"type": "integer"},
                "jql": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["contextId", "fieldId", "optionId"],
        },
        request=_replace_custom_field_option,
    ),
    Operation(
        name="jira_cloud_update_custom_field_option",
        title="Update custom field option",
        api="jira_cloud",
        tag="issue_custom_field_options",
        method="PUT",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/option",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/BulkCustomFieldOptionUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_update_custom_field_option,
    ),
)
