"""Operation wrappers of jira_cloud, project_avatars. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, file, optional, required


def _create_project_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_avatars.create_project_avatar import request

    return request(
        required(arguments, "projectIdOrKey"),
        body=file(required(arguments, "body")),
        x=optional(arguments, "x"),
        y=optional(arguments, "y"),
        size=optional(arguments, "size"),
    )


def _delete_project_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_avatars.delete_project_avatar import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
    )


def _get_all_project_avatars(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_avatars.get_all_project_avatars import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _update_project_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_avatars.update_project_avatar import request

    return request(
        required(arguments, "projectIdOrKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_project_avatar",
        title="Create project avatar",
        api="jira_cloud",
        tag="project_avatars",
        method="POST",
        path="/rest/api/3/project/{projectIdOrKey}/avatar2",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "x": {"type": "integer", "default": 0},
                "y": {"type": "integer", "default": 0},
                "size": {"type": "integer", "default": 0},
                "body": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "text": {"type": "string"},
                        "base64": {"type": "string"},
                        "mediaType": {"type": "string"},
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_create_project_avatar,
    ),
    Operation(
        name="jira_cloud_delete_project_avatar",
        title="Delete project avatar",
        api="jira_cloud",
        tag="project_avatars",
        method="DELETE",
        path="/rest/api/3/project/{projectIdOrKey}/avatar/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "projectIdOrKey"],
        },
        request=_delete_project_avatar,
    ),
    Operation(
        name="jira_cloud_get_all_project_avatars",
        title="Get all project avatars",
        api="jira_cloud",
        tag="project_avatars",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/avatars",
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
        request=_get_all_project_avatars,
    ),
    Operation(
        name="jira_cloud_update_project_avatar",
        title="Update project avatar",
        api="jira_cloud",
        tag="project_avatars",
        method="PUT",
        path="/rest/api/3/project/{projectIdOrKey}/avatar",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/Avatar"}},
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_update_project_avatar,
    ),
)
