"""Operation wrappers of jira_data_center, project. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _add_actor_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.add_actor_users import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _archive_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.archive_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _assign_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.assign_permission_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _assign_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.assign_priority_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
        body=Json(required(arguments, "body")),
    )


def _create_avatar_from_temporary_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.create_avatar_from_temporary_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _create_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.create_project import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_actor(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.delete_actor import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        user=optional(arguments, "user"),
        group=optional(arguments, "group"),
    )


def _delete_avatar_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.delete_avatar_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
    )


def _delete_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.delete_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _delete_property_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.delete_property_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_accessible_project_type_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_accessible_project_type_by_key import request

    return request(
        required(arguments, "projectTypeKey"),
    )


def _get_all_avatars_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_all_avatars_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_all_project_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_all_project_types import request

    return request()


def _get_all_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_all_projects import request

    return request(
        include_archived=optional(arguments, "includeArchived"),
        expand=optional(arguments, "expand"),
        recent=optional(arguments, "recent"),
        browse_archive=optional(arguments, "browseArchive"),
    )


def _get_all_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_all_statuses import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_assigned_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_assigned_permission_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
        expand=optional(arguments, "expand"),
    )


def _get_assigned_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_assigned_priority_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
    )


def _get_issue_security_scheme_project_issuesecuritylevelscheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_issue_security_scheme_project_issuesecuritylevelscheme import (
        request,
    )

    return request(
        required(arguments, "projectKeyOrId"),
    )


def _get_notification_scheme_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_notification_scheme_project import request

    return request(
        required(arguments, "projectKeyOrId"),
        expand=optional(arguments, "expand"),
    )


def _get_project_components(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_components import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_project_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        expand=optional(arguments, "expand"),
    )


def _get_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_role import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
    )


def _get_project_roles_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_roles_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_project_type_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_type_by_key import request

    return request(
        required(arguments, "projectTypeKey"),
    )


def _get_project_versions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_versions import request

    return request(
        required(arguments, "projectIdOrKey"),
        expand=optional(arguments, "expand"),
    )


def _get_project_versions_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_project_versions_paginated import request

    return request(
        required(arguments, "projectIdOrKey"),
        expand=optional(arguments, "expand"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        start_at=optional(arguments, "startAt"),
    )


def _get_properties_keys_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_properties_keys_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_property_project_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_property_project_properties import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_security_levels_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_security_levels_for_project import request

    return request(
        required(arguments, "projectKeyOrId"),
    )


def _get_workflow_scheme_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.get_workflow_scheme_for_project import request

    return request(
        required(arguments, "projectKeyOrId"),
    )


def _restore_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.restore_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _set_actors(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.set_actors import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _set_property_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.set_property_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _store_temporary_avatar_using_multi_part_project_avatar_temporary(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.store_temporary_avatar_using_multi_part_project_avatar_temporary import (
        request,
    )

    return request(
        required(arguments, "projectIdOrKey"),
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


def _unassign_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.unassign_priority_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
        required(arguments, "schemeId"),
    )


def _update_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.update_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _update_project_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.update_project_avatar import request

    return request(
        required(arguments, "projectIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _update_project_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.project.update_project_type import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "newProjectTypeKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_actor_users",
        title="Add actor users",
        api="jira_data_center",
        tag="project",
        method="POST",
        path="/rest/api/2/project/{projectIdOrKey}/role/{id}",
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
        name="jira_dc_archive_project",
        title="Archive project",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}/archive",
        read_only=False,
        destructive=True,
        idempotent=True,
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
        name="jira_dc_assign_permission_scheme",
        title="Assign permission scheme",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectKeyOrId}/permissionscheme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectKeyOrId": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/IdBean"},
            },
            "additionalProperties": False,
            "required": ["body", "projectKeyOrId"],
        },
        request=_assign_permission_scheme,
    ),
    Operation(
        name="jira_dc_assign_priority_scheme",
        title="Assign priority scheme",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectKeyOrId}/priorityscheme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}, "body": {"$ref": "#/$defs/IdBean"}},
            "additionalProperties": False,
            "required": ["body", "projectKeyOrId"],
        },
        request=_assign_priority_scheme,
    ),
    Operation(
        name="jira_dc_create_avatar_from_temporary_project",
        title="Create avatar from temporary project",
        api="jira_data_center",
        tag="project",
        method="POST",
        path="/rest/api/2/project/{projectIdOrKey}/avatar",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/AvatarCroppingBean"}},
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_create_avatar_from_temporary_project,
    ),
    Operation(
        name="jira_dc_create_project",
        title="Create project",
        api="jira_data_center",
        tag="project",
        method="POST",
        path="/rest/api/2/project",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ProjectInputBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_project,
    ),
    Operation(
        name="jira_dc_delete_actor",
        title="Delete actor",
        api="jira_data_center",
        tag="project",
        method="DELETE",
        path="/rest/api/2/project/{projectIdOrKey}/role/{id}",
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
            },
            "additionalProperties": False,
            "required": ["id", "projectIdOrKey"],
        },
        request=_delete_actor,
    ),
    Operation(
        name="jira_dc_delete_avatar_project",
        title="Delete avatar project",
        api="jira_data_center",
        tag="project",
        method="DELETE",
        path="/rest/api/2/project/{projectIdOrKey}/avatar/{id}",
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
        request=_delete_avatar_project,
    ),
    Operation(
        name="jira_dc_delete_project",
        title="Delete project",
        api="jira_data_center",
        tag="project",
        method="DELETE",
        path="/rest/api/2/project/{projectIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_delete_project,
    ),
    Operation(
        name="jira_dc_delete_property_project",
        title="Delete property project",
        api="jira_data_center",
        tag="project",
        method="DELETE",
        path="/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey", "propertyKey"],
        },
        request=_delete_property_project,
    ),
    Operation(
        name="jira_dc_get_accessible_project_type_by_key",
        title="Get accessible project type by key",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/type/{projectTypeKey}/accessible",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectTypeKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectTypeKey"],
        },
        request=_get_accessible_project_type_by_key,
    ),
    Operation(
        name="jira_dc_get_all_avatars_project",
        title="Get all avatars project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/avatars",
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
        request=_get_all_avatars_project,
    ),
    Operation(
        name="jira_dc_get_all_project_types",
        title="Get all project types",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/type",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_project_types,
    ),
    Operation(
        name="jira_dc_get_all_projects",
        title="Get all projects",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "includeArchived": {"type": "boolean"},
                "expand": {"type": "string"},
                "recent": {"type": "integer"},
                "browseArchive": {"type": "boolean"},
            },
            "additionalProperties": False,
        },
        request=_get_all_projects,
    ),
    Operation(
        name="jira_dc_get_all_statuses",
        title="Get all statuses",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/statuses",
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
        name="jira_dc_get_assigned_permission_scheme",
        title="Get assigned permission scheme",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectKeyOrId}/permissionscheme",
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
        request=_get_assigned_permission_scheme,
    ),
    Operation(
        name="jira_dc_get_assigned_priority_scheme",
        title="Get assigned priority scheme",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectKeyOrId}/priorityscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_assigned_priority_scheme,
    ),
    Operation(
        name="jira_dc_get_issue_security_scheme_project_issue_d716",
        title="Get issue security scheme project issuesecuritylevelscheme",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_issue_security_scheme_project_issuesecuritylevelscheme,
    ),
    Operation(
        name="jira_dc_get_notification_scheme_project",
        title="Get notification scheme project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectKeyOrId}/notificationscheme",
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
        request=_get_notification_scheme_project,
    ),
    Operation(
        name="jira_dc_get_project_components",
        title="Get project components",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/components",
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
        request=_get_project_components,
    ),
    Operation(
        name="jira_dc_get_project_project",
        title="Get project project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_project,
    ),
    Operation(
        name="jira_dc_get_project_role",
        title="Get project role",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/role/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "projectIdOrKey"],
        },
        request=_get_project_role,
    ),
    Operation(
        name="jira_dc_get_project_roles_project",
        title="Get project roles project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/role",
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
        request=_get_project_roles_project,
    ),
    Operation(
        name="jira_dc_get_project_type_by_key",
        title="Get project type by key",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/type/{projectTypeKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectTypeKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectTypeKey"],
        },
        request=_get_project_type_by_key,
    ),
    Operation(
        name="jira_dc_get_project_versions",
        title="Get project versions",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_versions,
    ),
    Operation(
        name="jira_dc_get_project_versions_paginated",
        title="Get project versions paginated",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/version",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "maxResults": {"type": "integer"},
                "orderBy": {"type": "string"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_versions_paginated,
    ),
    Operation(
        name="jira_dc_get_properties_keys_project",
        title="Get properties keys project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/properties",
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
        request=_get_properties_keys_project,
    ),
    Operation(
        name="jira_dc_get_property_project_properties",
        title="Get property project properties",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey", "propertyKey"],
        },
        request=_get_property_project_properties,
    ),
    Operation(
        name="jira_dc_get_security_levels_for_project",
        title="Get security levels for project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectKeyOrId}/securitylevel",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_security_levels_for_project,
    ),
    Operation(
        name="jira_dc_get_workflow_scheme_for_project",
        title="Get workflow scheme for project",
        api="jira_data_center",
        tag="project",
        method="GET",
        path="/rest/api/2/project/{projectKeyOrId}/workflowscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_workflow_scheme_for_project,
    ),
    Operation(
        name="jira_dc_restore_project",
        title="Restore project",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}/restore",
        read_only=False,
        destructive=True,
        idempotent=True,
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
        name="jira_dc_set_actors",
        title="Set actors",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}/role/{id}",
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
    Operation(
        name="jira_dc_set_property_project",
        title="Set property project",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"$ref": "#/$defs/PropertyBean"},
            },
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey", "propertyKey"],
        },
        request=_set_property_project,
    ),
    Operation(
        name="jira_dc_store_temporary_avatar_using_multi_part_32e2",
        title="Store temporary avatar using multi part project avatar temporary",
        api="jira_data_center",
        tag="project",
        method="POST",
        path="/rest/api/2/project/{projectIdOrKey}/avatar/temporary",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "body": {
                    "type": "object",
                    "required": ["avatar"],
                    "properties": {
                        "avatar": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "text": {"type": "string"},
                                "base64": {"type": "string"},
                                "mediaType": {"type": "string"},
                            },
                            "required": ["name"],
                            "additionalProperties": False,
                        }
                    },
                },
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_store_temporary_avatar_using_multi_part_project_avatar_temporary,
    ),
    Operation(
        name="jira_dc_unassign_priority_scheme",
        title="Unassign priority scheme",
        api="jira_data_center",
        tag="project",
        method="DELETE",
        path="/rest/api/2/project/{projectKeyOrId}/priorityscheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}, "schemeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId", "schemeId"],
        },
        request=_unassign_priority_scheme,
    ),
    Operation(
        name="jira_dc_update_project",
        title="Update project",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/ProjectUpdateBean"},
            },
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_update_project,
    ),
    Operation(
        name="jira_dc_update_project_avatar",
        title="Update project avatar",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}/avatar",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/AvatarBean"}},
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_update_project_avatar,
    ),
    Operation(
        name="jira_dc_update_project_type",
        title="Update project type",
        api="jira_data_center",
        tag="project",
        method="PUT",
        path="/rest/api/2/project/{projectIdOrKey}/type/{newProjectTypeKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "newProjectTypeKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["newProjectTypeKey", "projectIdOrKey"],
        },
        request=_update_project_type,
    ),
)
