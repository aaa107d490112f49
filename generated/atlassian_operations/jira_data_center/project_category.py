"""Operation wrappers of jira_data_center, project_category. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_project_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project_category.create_project_category import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_all_project_categories(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project_category.get_all_project_categories import request

    return request()


def _get_project_category_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project_category.get_project_category_by_id import request

    return request(
        required(arguments, "id"),
    )


def _remove_project_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project_category.remove_project_category import request

    return request(
        required(arguments, "id"),
    )


def _update_project_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project_category.update_project_category import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_project_category",
        title="Create project category",
        api="jira_data_center",
        tag="project_category",
        method="POST",
        path="/rest/api/2/projectCategory",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ProjectCategoryBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_project_category,
    ),
    Operation(
        name="jira_dc_get_all_project_categories",
        title="Get all project categories",
        api="jira_data_center",
        tag="project_category",
        method="GET",
        path="/rest/api/2/projectCategory",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_project_categories,
    ),
    Operation(
        name="jira_dc_get_project_category_by_id",
        title="Get project category by ID",
        api="jira_data_center",
        tag="project_category",
        method="GET",
        path="/rest/api/2/projectCategory/{id}",
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
        name="jira_dc_remove_project_category",
        title="Remove project category",
        api="jira_data_center",
        tag="project_category",
        method="DELETE",
        path="/rest/api/2/projectCategory/{id}",
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
        name="jira_dc_update_project_category",
        title="Update project category",
        api="jira_data_center",
        tag="project_category",
        method="PUT",
        path="/rest/api/2/projectCategory/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ProjectCategoryBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_project_category,
    ),
)
