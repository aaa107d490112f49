"""Operation wrappers of jira_cloud, projects. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _archive_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.archive_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _create_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.create_project import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.delete_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        enable_undo=optional(arguments, "enableUndo"),
    )


def _delete_project_asynchronously(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.delete_project_asynchronously import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_all_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.get_all_projects import request

    return request(
        expand=optional(arguments, "expand"),
        recent=optional(arguments, "recent"),
        properties=optional(arguments, "properties"),
    )


def _get_all_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.get_all_statuses import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_hierarchy(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.get_hierarchy import request

    return request(
        required(arguments, "projectId"),
    )


def _get_notification_scheme_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.get_notification_scheme_for_project import request

    return request(
        required(arguments, "projectKeyOrId"),
        expand=optional(arguments, "expand"),
    )


def _get_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.get_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        expand=optional(arguments, "expand"),
        properties=optional(arguments, "properties"),
    )


def _get_recent(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.get_recent import request

    return request(
        expand=optional(arguments, "expand"),
        properties=optional(arguments, "properties"),
    )


def _restore_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.restore_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _search_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.search_projects import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        id=optional(arguments, "id"),
        keys=optional(arguments, "keys"),
        query=optional(arguments, "query"),
        type_key=optional(arguments, "typeKey"),
        category_id=optional(arguments, "categoryId"),
        action=optional(arguments, "action"),
        expand=optional(arguments, "expand"),
        status=optional(arguments, "status"),
        properties=optional(arguments, "properties"),
        property_query=optional(arguments, "propertyQuery"),
    )


def _update_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.projects.update_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_archive_project",
        title="Archive project",
        api="jira_cloud",
        tag="projects",
        method="POST",
        path="/rest/api/3/project/{projectIdOrKey}/archive",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_archive_project,
    ),
    Operation(
        name="jira_cloud_create_project",
        title="Create project",
        api="jira_cloud",
        tag="projects",
        method="POST",
        path="/rest/api/3/project",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateProjectDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_project,
    ),
    Operation(
        name="jira_cloud_delete_project",
        title="Delete project",
        api="jira_cloud",
        tag="projects",
        method="DELETE",
        path="/rest/api/3/project/{projectIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "enableUndo": {"type": "boolean", "default": True}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_delete_project,
    ),
    Operation(
        name="jira_cloud_delete_project_asynchronously",
        title="Delete project asynchronously",
        api="jira_cloud",
        tag="projects",
        method="POST",
        path="/rest/api/3/project/{projectIdOrKey}/delete",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_delete_project_asynchronously,
    ),
    Operation(
        name="jira_cloud_get_all_projects",
        title="Get all projects",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string"},
                "recent": {"type": "integer"},
                "properties": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
        },
        request=_get_all_projects,
    ),
    Operation(
        name="jira_cloud_get_all_statuses",
        title="Get all statuses",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/statuses",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_all_statuses,
    ),
    Operation(
        name="jira_cloud_get_hierarchy",
        title="Get hierarchy",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project/{projectId}/hierarchy",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["projectId"],
        },
        request=_get_hierarchy,
    ),
    Operation(
        name="jira_cloud_get_notification_scheme_for_project",
        title="Get notification scheme for project",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project/{projectKeyOrId}/notificationscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_notification_scheme_for_project,
    ),
    Operation(
        name="jira_cloud_get_project",
        title="Get project",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "properties": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project,
    ),
    Operation(
        name="jira_cloud_get_recent",
        title="Get recent",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project/recent",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "properties": {"type": "array", "items": {"type": "string"}}},
            "additionalProperties": False,
        },
        request=_get_recent,
    ),
    Operation(
        name="jira_cloud_restore_project",
        title="Restore project",
        api="jira_cloud",
        tag="projects",
        method="POST",
        path="/rest/api/3/project/{projectIdOrKey}/restore",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_restore_project,
    ),
    Operation(
        name="jira_cloud_search_projects",
        title="Search projects",
        api="jira_cloud",
        tag="projects",
        method="GET",
        path="/rest/api/3/project/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 100, "default": 50},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+archivedDate",
                        "+category",
                        "+deletedDate",
                        "+issueCount",
                        "+key",
                        "+lastIssueUpdatedDate",
                        "+name",
                        "+owner",
                        "-archivedDate",
                        "-category",
                        "-deletedDate",
                        "-issueCount",
                        "-key",
                        "-lastIssueUpdatedDate",
                        "-name",
                        "-owner",
                        "archivedDate",
                        "category",
                        "deletedDate",
                        "issueCount",
                        "key",
                        "lastIssueUpdatedDate",
                        "name",
                        "owner",
                    ],
                    "default": "key",
                },
                "id": {"type": "array", "items": {"type": "integer"}},
                "keys": {"type": "array", "items": {"type": "string", "default": ""}},
                "query": {"type": "string"},
                "typeKey": {"type": "string"},
                "categoryId": {"type": "integer"},
                "action": {"type": "string", "enum": ["browse", "create", "edit", "view"], "default": "view"},
                "expand": {"type": "string"},
                "status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["archived", "deleted", "live"], "default": "live"},
                },
                "properties": {"type": "array", "items": {"type": "string"}},
                "propertyQuery": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_search_projects,
    ),
    Operation(
        name="jira_cloud_update_project",
        title="Update project",
        api="jira_cloud",
        tag="projects",
        method="PUT",
        path="/rest/api/3/project/{projectIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/UpdateProjectDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_update_project,
    ),
)
