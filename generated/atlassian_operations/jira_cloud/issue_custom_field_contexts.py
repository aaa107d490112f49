"""Operation wrappers of jira_cloud, issue_custom_field_contexts. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_issue_types_to_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.add_issue_types_to_context import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


def _assign_projects_to_custom_field_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.assign_projects_to_custom_field_context import (
        request,
    )

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


def _create_custom_field_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.create_custom_field_context import request

    return request(
        required(arguments, "fieldId"),
        body=Json(required(arguments, "body")),
    )


def _delete_custom_field_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.delete_custom_field_context import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
    )


def _get_context_default_values(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.get_context_default_values import request

    return request(
        required(arguments, "fieldId"),
        context_id=optional(arguments, "contextId"),
        issue_type_id=optional(arguments, "issueTypeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_contexts_for_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.get_contexts_for_field import request

    return request(
        required(arguments, "fieldId"),
        is_any_issue_type=optional(arguments, "isAnyIssueType"),
        is_global_context=optional(arguments, "isGlobalContext"),
        context_id=optional(arguments, "contextId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_custom_field_contexts_for_projects_and_issue_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.get_custom_field_contexts_for_projects_and_issue_types import (
        request,
    )

    return request(
        required(arguments, "fieldId"),
        body=Json(required(arguments, "body")),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_default_values(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.get_default_values import request

    return request(
        required(arguments, "fieldId"),
        context_id=optional(arguments, "contextId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_issue_type_mappings_for_contexts(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.get_issue_type_mappings_for_contexts import (
        request,
    )

    return request(
        required(arguments, "fieldId"),
        context_id=optional(arguments, "contextId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_project_context_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.get_project_context_mapping import request

    return request(
        required(arguments, "fieldId"),
        context_id=optional(arguments, "contextId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _remove_custom_field_context_from_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.remove_custom_field_context_from_projects import (
        request,
    )

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


def _remove_issue_types_from_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.remove_issue_types_from_context import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


def _set_default_values(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.set_default_values import request

    return request(
        required(arguments, "fieldId"),
        body=Json(required(arguments, "body")),
    )


def _update_custom_field_context(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_contexts.update_custom_field_context import request

    return request(
        required(arguments, "fieldId"),
        required(arguments, "contextId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_issue_types_to_context",
        title="Add issue types to context",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="PUT",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/issuetype",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/IssueTypeIds"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_add_issue_types_to_context,
    ),
    Operation(
        name="jira_cloud_assign_projects_to_custom_field_context",
        title="Assign projects to custom field context",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="PUT",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/project",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/ProjectIds"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_assign_projects_to_custom_field_context,
    ),
    Operation(
        name="jira_cloud_create_custom_field_context",
        title="Create custom field context",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="POST",
        path="/rest/api/3/field/{fieldId}/context",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldId": {"type": "string"}, "body": {"$ref": "#/$defs/CreateCustomFieldContext"}},
            "additionalProperties": False,
            "required": ["body", "fieldId"],
        },
        request=_create_custom_field_context,
    ),
    Operation(
        name="jira_cloud_delete_custom_field_context",
        title="Delete custom field context",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="DELETE",
        path="/rest/api/3/field/{fieldId}/context/{contextId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldId": {"type": "string"}, "contextId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["contextId", "fieldId"],
        },
        request=_delete_custom_field_context,
    ),
    Operation(
        name="jira_cloud_get_context_default_values",
        title="Get context default values",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="GET",
        path="/rest/api/3/field/{fieldId}/context/defaultValues",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "array", "items": {"type": "integer"}},
                "issueTypeId": {"type": "array", "items": {"type": "string", "default": ""}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_context_default_values,
    ),
    Operation(
        name="jira_cloud_get_contexts_for_field",
        title="Get contexts for field",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="GET",
        path="/rest/api/3/field/{fieldId}/context",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "isAnyIssueType": {"type": "boolean"},
                "isGlobalContext": {"type": "boolean"},
                "contextId": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_contexts_for_field,
    ),
    Operation(
        name="jira_cloud_get_custom_field_contexts_for_projec_4b77",
        title="Get custom field contexts for projects and issue types",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="POST",
        path="/rest/api/3/field/{fieldId}/context/mapping",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "body": {"$ref": "#/$defs/ProjectIssueTypeMappings"},
            },
            "additionalProperties": False,
            "required": ["body", "fieldId"],
        },
        request=_get_custom_field_contexts_for_projects_and_issue_types,
    ),
    Operation(
        name="jira_cloud_get_default_values",
        title="Get default values",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="GET",
        path="/rest/api/3/field/{fieldId}/context/defaultValue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_default_values,
    ),
    Operation(
        name="jira_cloud_get_issue_type_mappings_for_contexts",
        title="Get issue type mappings for contexts",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="GET",
        path="/rest/api/3/field/{fieldId}/context/issuetypemapping",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_issue_type_mappings_for_contexts,
    ),
    Operation(
        name="jira_cloud_get_project_context_mapping",
        title="Get project context mapping",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="GET",
        path="/rest/api/3/field/{fieldId}/context/projectmapping",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_project_context_mapping,
    ),
    Operation(
        name="jira_cloud_remove_custom_field_context_from_projects",
        title="Remove custom field context from projects",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="POST",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/project/remove",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/ProjectIds"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_remove_custom_field_context_from_projects,
    ),
    Operation(
        name="jira_cloud_remove_issue_types_from_context",
        title="Remove issue types from context",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="POST",
        path="/rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/IssueTypeIds"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_remove_issue_types_from_context,
    ),
    Operation(
        name="jira_cloud_set_default_values",
        title="Set default values",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="PUT",
        path="/rest/api/3/field/{fieldId}/context/defaultValue",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "body": {"$ref": "#/$defs/CustomFieldContextDefaultValueUpdate"},
            },
            "additionalProperties": False,
            "required": ["body", "fieldId"],
        },
        request=_set_default_values,
    ),
    Operation(
        name="jira_cloud_update_custom_field_context",
        title="Update custom field context",
        api="jira_cloud",
        tag="issue_custom_field_contexts",
        method="PUT",
        path="/rest/api/3/field/{fieldId}/context/{contextId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "contextId": {"type": "integer"},
                "body": {"$ref": "#/$defs/CustomFieldContextUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "contextId", "fieldId"],
        },
        request=_update_custom_field_context,
    ),
)
