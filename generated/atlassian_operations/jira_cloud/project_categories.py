"""Operation wrappers of jira_cloud, project_categories. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_project_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_categories.create_project_category import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_all_project_categories(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_categories.get_all_project_categories import request

    return request()


def _get_project_category_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_categories.get_project_category_by_id import request

    return request(
        required(arguments, "id"),
    )


def _remove_project_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_categories.remove_project_category import request

    return request(
        required(arguments, "id"),
    )


def _update_project_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_categories.update_project_category import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_project_category",
        title="Create project category",
        api="jira_cloud",
        tag="project_categories",
        method="POST",
        path="/rest/api/3/projectCategory",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ProjectCategory"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_project_category,
    ),
    Operation(
        name="jira_cloud_get_all_project_categories",
        title="Get all project categories",
        api="jira_cloud",
        tag="project_categories",
        method="GET",
        path="/rest/api/3/projectCategory",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_project_categories,
    ),
    Operation(
        name="jira_cloud_get_project_category_by_id",
        title="Get project category by ID",
        api="jira_cloud",
        tag="project_categories",
        method="GET",
        path="/rest/api/3/projectCategory/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_project_category_by_id,
    ),
    Operation(
        name="jira_cloud_remove_project_category",
        title="Remove project category",
        api="jira_cloud",
        tag="project_categories",
        method="DELETE",
        path="/rest/api/3/projectCategory/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_remove_project_category,
    ),
    Operation(
        name="jira_cloud_update_project_category",
        title="Update project category",
        api="jira_cloud",
        tag="project_categories",
        method="PUT",
        path="/rest/api/3/projectCategory/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ProjectCategory"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_project_category,
    ),
)
