"""Operation wrappers of jira_cloud, project_components. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.create_component import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.delete_component import request

    return request(
        required(arguments, "id"),
        move_issues_to=optional(arguments, "moveIssuesTo"),
    )


def _find_components_for_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.find_components_for_projects import request

    return request(
        project_ids_or_keys=optional(arguments, "projectIdsOrKeys"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        query=optional(arguments, "query"),
    )


def _get_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.get_component import request

    return request(
        required(arguments, "id"),
    )


def _get_component_related_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.get_component_related_issues import request

    return request(
        required(arguments, "id"),
    )


def _get_project_components(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.get_project_components import request

    return request(
        required(arguments, "projectIdOrKey"),
        component_source=optional(arguments, "componentSource"),
    )


def _get_project_components_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.get_project_components_paginated import request

    return request(
        required(arguments, "projectIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        component_source=optional(arguments, "componentSource"),
        query=optional(arguments, "query"),
    )


def _update_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_components.update_component import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_component",
        title="Create component",
        api="jira_cloud",
        tag="project_components",
        method="POST",
        path="/rest/api/3/component",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ProjectComponent"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_component,
    ),
    Operation(
        name="jira_cloud_delete_component",
        title="Delete component",
        api="jira_cloud",
        tag="project_components",
        method="DELETE",
        path="/rest/api/3/component/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "moveIssuesTo": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_component,
    ),
    Operation(
        name="jira_cloud_find_components_for_projects",
        title="Find components for projects",
        api="jira_cloud",
        tag="project_components",
        method="GET",
        path="/rest/api/3/component",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdsOrKeys": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "orderBy": {
                    "type": "string",
                    "enum": ["+description", "+name", "-description", "-name", "description", "name"],
                },
                "query": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_components_for_projects,
    ),
    Operation(
        name="jira_cloud_get_component",
        title="Get component",
        api="jira_cloud",
        tag="project_components",
        method="GET",
        path="/rest/api/3/component/{id}",
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
        request=_get_component,
    ),
    Operation(
        name="jira_cloud_get_component_related_issues",
        title="Get component related issues",
        api="jira_cloud",
        tag="project_components",
        method="GET",
        path="/rest/api/3/component/{id}/relatedIssueCounts",
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
        request=_get_component_related_issues,
    ),
    Operation(
        name="jira_cloud_get_project_components",
        title="Get project components",
        api="jira_cloud",
        tag="project_components",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/components",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "componentSource": {"type": "string", "enum": ["auto", "compass", "jira"], "default": "jira"},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_components,
    ),
    Operation(
        name="jira_cloud_get_project_components_paginated",
        title="Get project components paginated",
        api="jira_cloud",
        tag="project_components",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/component",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+description",
                        "+issueCount",
                        "+lead",
                        "+name",
                        "-description",
                        "-issueCount",
                        "-lead",
                        "-name",
                        "description",
                        "issueCount",
                        "lead",
                        "name",
                    ],
                },
                "componentSource": {"type": "string", "enum": ["auto", "compass", "jira"], "default": "jira"},
                "query": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_components_paginated,
    ),
    Operation(
        name="jira_cloud_update_component",
        title="Update component",
        api="jira_cloud",
        tag="project_components",
        method="PUT",
        path="/rest/api/3/component/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/ProjectComponent"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_component,
    ),
)
