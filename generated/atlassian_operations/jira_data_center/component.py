"""Operation wrappers of jira_data_center, component. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.component.create_component import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.component.delete_component import request

    return request(
        required(arguments, "id"),
        move_issues_to=optional(arguments, "moveIssuesTo"),
    )


def _get_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.component.get_component import request

    return request(
        required(arguments, "id"),
    )


def _get_component_related_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.component.get_component_related_issues import request

    return request(
        required(arguments, "id"),
    )


def _get_paginated_components(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.component.get_paginated_components import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        project_ids=optional(arguments, "projectIds"),
        start_at=optional(arguments, "startAt"),
    )


def _update_component(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.component.update_component import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_component",
        title="Create component",
        api="jira_data_center",
        tag="component",
        method="POST",
        path="/rest/api/2/component",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ComponentBean"}},
            "additionalProperties": False,
        },
        request=_create_component,
    ),
    Operation(
        name="jira_dc_delete_component",
        title="Delete component",
        api="jira_data_center",
        tag="component",
        method="DELETE",
        path="/rest/api/2/component/{id}",
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
        name="jira_dc_get_component",
        title="Get component",
        api="jira_data_center",
        tag="component",
        method="GET",
        path="/rest/api/2/component/{id}",
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
        name="jira_dc_get_component_related_issues",
        title="Get component related issues",
        api="jira_data_center",
        tag="component",
        method="GET",
        path="/rest/api/2/component/{id}/relatedIssueCounts",
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
        name="jira_dc_get_paginated_components",
        title="Get paginated components",
        api="jira_data_center",
        tag="component",
        method="GET",
        path="/rest/api/2/component/page",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "string", "default": "100"},
                "query": {"type": "string"},
                "projectIds": {"type": "string"},
                "startAt": {"type": "string", "default": "0"},
            },
            "additionalProperties": False,
        },
        request=_get_paginated_components,
    ),
    Operation(
        name="jira_dc_update_component",
        title="Update component",
        api="jira_data_center",
        tag="component",
        method="PUT",
        path="/rest/api/2/component/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/ComponentBean"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_update_component,
    ),
)
