"""Operation wrappers of jira_cloud, priority_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.create_priority_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.delete_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _get_available_priorities_by_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.get_available_priorities_by_priority_scheme import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        scheme_id=required(arguments, "schemeId"),
        exclude=optional(arguments, "exclude"),
    )


def _get_priorities_by_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.get_priorities_by_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_priority_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.get_priority_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        priority_id=optional(arguments, "priorityId"),
        scheme_id=optional(arguments, "schemeId"),
        scheme_name=optional(arguments, "schemeName"),
        only_default=optional(arguments, "onlyDefault"),
        order_by=optional(arguments, "orderBy"),
        expand=optional(arguments, "expand"),
    )


def _get_projects_by_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.get_projects_by_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=optional(arguments, "projectId"),
        query=optional(arguments, "query"),
    )


def _suggested_priorities_for_mappings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.suggested_priorities_for_mappings import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.priority_schemes.update_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_priority_scheme",
        title="Create priority scheme",
        api="jira_cloud",
        tag="priority_schemes",
        method="POST",
        path="/rest/api/3/priorityscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreatePrioritySchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_priority_scheme,
    ),
    Operation(
        name="jira_cloud_delete_priority_scheme",
        title="Delete priority scheme",
        api="jira_cloud",
        tag="priority_schemes",
        method="DELETE",
        path="/rest/api/3/priorityscheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_delete_priority_scheme,
    ),
    Operation(
        name="jira_cloud_get_available_priorities_by_priority_fe75",
        title="Get available priorities by priority scheme",
        api="jira_cloud",
        tag="priority_schemes",
        method="GET",
        path="/rest/api/3/priorityscheme/priorities/available",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "query": {"type": "string", "default": ""},
                "schemeId": {"type": "string"},
                "exclude": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_available_priorities_by_priority_scheme,
    ),
    Operation(
        name="jira_cloud_get_priorities_by_priority_scheme",
        title="Get priorities by priority scheme",
        api="jira_cloud",
        tag="priority_schemes",
        method="GET",
        path="/rest/api/3/priorityscheme/{schemeId}/priorities",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
            },
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_priorities_by_priority_scheme,
    ),
    Operation(
        name="jira_cloud_get_priority_schemes",
        title="Get priority schemes",
        api="jira_cloud",
        tag="priority_schemes",
        method="GET",
        path="/rest/api/3/priorityscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "priorityId": {"type": "array", "items": {"type": "integer"}},
                "schemeId": {"type": "array", "items": {"type": "integer"}},
                "schemeName": {"type": "string", "default": ""},
                "onlyDefault": {"type": "boolean", "default": False},
                "orderBy": {"type": "string", "enum": ["+name", "-name", "name"], "default": "+name"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_priority_schemes,
    ),
    Operation(
        name="jira_cloud_get_projects_by_priority_scheme",
        title="Get projects by priority scheme",
        api="jira_cloud",
        tag="priority_schemes",
        method="GET",
        path="/rest/api/3/priorityscheme/{schemeId}/projects",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "projectId": {"type": "array", "items": {"type": "integer"}},
                "query": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_projects_by_priority_scheme,
    ),
    Operation(
        name="jira_cloud_suggested_priorities_for_mappings",
        title="Suggested priorities for mappings",
        api="jira_cloud",
        tag="priority_schemes",
        method="POST",
        path="/rest/api/3/priorityscheme/mappings",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SuggestedMappingsRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_suggested_priorities_for_mappings,
    ),
    Operation(
        name="jira_cloud_update_priority_scheme",
        title="Update priority scheme",
        api="jira_cloud",
        tag="priority_schemes",
        method="PUT",
        path="/rest/api/3/priorityscheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "integer"},
                "body": {"$ref": "#/$defs/UpdatePrioritySchemeRequestBean"},
            },
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_update_priority_scheme,
    ),
)
