"""Operation wrappers of jira_cloud, project_role_actors. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_actor_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_role_actors.add_actor_users import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _add_project_role_actors_to_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_role_actors.add_project_role_actors_to_role import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _delete_actor(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_role_actors.delete_actor import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        user=optional(arguments, "user"),
        group=optional(arguments, "group"),
        group_id=optional(arguments, "groupId"),
    )


def _delete_project_role_actors_from_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_role_actors.delete_project_role_actors_from_role import request

    return request(
        required(arguments, "id"),
        user=optional(arguments, "user"),
        group_id=optional(arguments, "groupId"),
        group=optional(arguments, "group"),
    )


def _get_project_role_actors_for_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_role_actors.get_project_role_actors_for_role import request

    return request(
        required(arguments, "id"),
    )


def _set_actors(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_role_actors.set_actors import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_actor_users",
        title="Add actor users",
        api="jira_cloud",
        tag="project_role_actors",
        method="POST",
        path="/rest/api/3/project/{projectIdOrKey}/role/{id}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ActorsMap"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "projectIdOrKey"],
        },
        request=_add_actor_users,
    ),
    Operation(
        name="jira_cloud_add_project_role_actors_to_role",
        title="Add project role actors to role",
        api="jira_cloud",
        tag="project_role_actors",
        method="POST",
        path="/rest/api/3/role/{id}/actors",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ActorInputBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_add_project_role_actors_to_role,
    ),
    Operation(
        name="jira_cloud_delete_actor",
        title="Delete actor",
        api="jira_cloud",
        tag="project_role_actors",
        method="DELETE",
        path="/rest/api/3/project/{projectIdOrKey}/role/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "id": {"type": "integer"},
                "user": {"type": "string"},
                "group": {"type": "string"},
                "groupId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id", "projectIdOrKey"],
        },
        request=_delete_actor,
    ),
    Operation(
        name="jira_cloud_delete_project_role_actors_from_role",
        title="Delete project role actors from role",
        api="jira_cloud",
        tag="project_role_actors",
        method="DELETE",
        path="/rest/api/3/role/{id}/actors",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "user": {"type": "string"},
                "groupId": {"type": "string"},
                "group": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_project_role_actors_from_role,
    ),
    Operation(
        name="jira_cloud_get_project_role_actors_for_role",
        title="Get project role actors for role",
        api="jira_cloud",
        tag="project_role_actors",
        method="GET",
        path="/rest/api/3/role/{id}/actors",
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
        request=_get_project_role_actors_for_role,
    ),
    Operation(
        name="jira_cloud_set_actors",
        title="Set actors",
        api="jira_cloud",
        tag="project_role_actors",
        method="PUT",
        path="/rest/api/3/project/{projectIdOrKey}/role/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ProjectRoleActorsUpdateBean"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "projectIdOrKey"],
        },
        request=_set_actors,
    ),
)
