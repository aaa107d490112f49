"""Operation wrappers of jira_cloud, project_types. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_accessible_project_type_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_types.get_accessible_project_type_by_key import request

    return request(
        required(arguments, "projectTypeKey"),
    )


def _get_all_accessible_project_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_types.get_all_accessible_project_types import request

    return request()


def _get_all_project_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_types.get_all_project_types import request

    return request()


def _get_project_type_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_types.get_project_type_by_key import request

    return request(
        required(arguments, "projectTypeKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_accessible_project_type_by_key",
        title="Get accessible project type by key",
        api="jira_cloud",
        tag="project_types",
        method="GET",
        path="/rest/api/3/project/type/{projectTypeKey}/accessible",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectTypeKey": {
                    "type": "string",
                    "enum": ["business", "product_discovery", "service_desk", "software"],
                }
            },
            "additionalProperties": False,
            "required": ["projectTypeKey"],
        },
        request=_get_accessible_project_type_by_key,
    ),
    Operation(
        name="jira_cloud_get_all_accessible_project_types",
        title="Get all accessible project types",
        api="jira_cloud",
        tag="project_types",
        method="GET",
        path="/rest/api/3/project/type/accessible",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_accessible_project_types,
    ),
    Operation(
        name="jira_cloud_get_all_project_types",
        title="Get all project types",
        api="jira_cloud",
        tag="project_types",
        method="GET",
        path="/rest/api/3/project/type",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_project_types,
    ),
    Operation(
        name="jira_cloud_get_project_type_by_key",
        title="Get project type by key",
        api="jira_cloud",
        tag="project_types",
        method="GET",
        path="/rest/api/3/project/type/{projectTypeKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectTypeKey": {
                    "type": "string",
                    "enum": ["business", "product_discovery", "service_desk", "software"],
                }
            },
            "additionalProperties": False,
            "required": ["projectTypeKey"],
        },
        request=_get_project_type_by_key,
    ),
)
