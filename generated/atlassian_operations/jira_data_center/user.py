"""Operation wrappers of jira_data_center, user. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _add_user_to_application(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.add_user_to_application import request

    return request(
        application_key=optional(arguments, "applicationKey"),
        username=optional(arguments, "username"),
    )


def _change_user_password(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.change_user_password import request

    return request(
        body=Json(required(arguments, "body")),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _create_avatar_from_temporary_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.create_avatar_from_temporary_user import request

    return request(
        body=Json(required(arguments, "body")),
        username=optional(arguments, "username"),
    )


def _create_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.create_user import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _default_columns_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.default_columns_user import request

    return request(
        username=optional(arguments, "username"),
    )


def _delete_avatar_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.delete_avatar_user import request

    return request(
        required(arguments, "id"),
        username=optional(arguments, "username"),
    )


def _delete_property_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.delete_property_user import request

    return request(
        required(arguments, "propertyKey"),
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _delete_session(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.delete_session import request

    return request(
        required(arguments, "username"),
    )


def _find_assignable_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.find_assignable_users import request

    return request(
        issue_key=optional(arguments, "issueKey"),
        max_results=optional(arguments, "maxResults"),
        project=optional(arguments, "project"),
        action_descriptor_id=optional(arguments, "actionDescriptorId"),
        username=optional(arguments, "username"),
    )


def _find_bulk_assignable_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.find_bulk_assignable_users import request

    return request(
        max_results=optional(arguments, "maxResults"),
        project_keys=optional(arguments, "projectKeys"),
        username=optional(arguments, "username"),
    )


def _find_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.find_users import request

    return request(
        include_inactive=optional(arguments, "includeInactive"),
        max_results=optional(arguments, "maxResults"),
        include_active=optional(arguments, "includeActive"),
        start_at=optional(arguments, "startAt"),
        username=optional(arguments, "username"),
    )


def _find_users_for_picker(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.find_users_for_picker import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        exclude=optional(arguments, "exclude"),
        show_avatar=optional(arguments, "showAvatar"),
    )


def _find_users_with_all_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.find_users_with_all_permissions import request

    return request(
        project_key=optional(arguments, "projectKey"),
        issue_key=optional(arguments, "issueKey"),
        max_results=optional(arguments, "maxResults"),
        permissions=optional(arguments, "permissions"),
        start_at=optional(arguments, "startAt"),
        username=optional(arguments, "username"),
    )


def _find_users_with_browse_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.find_users_with_browse_permission import request

    return request(
        project_key=optional(arguments, "projectKey"),
        issue_key=optional(arguments, "issueKey"),
        max_results=optional(arguments, "maxResults"),
        username=optional(arguments, "username"),
    )


def _get_a11_y_personal_settings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_a11_y_personal_settings import request

    return request()


def _get_all_avatars_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_all_avatars_user import request

    return request(
        username=optional(arguments, "username"),
    )


def _get_duplicated_users_count(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_duplicated_users_count import request

    return request(
        flush=optional(arguments, "flush"),
    )


def _get_duplicated_users_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_duplicated_users_mapping import request

    return request(
        flush=optional(arguments, "flush"),
    )


def _get_progress_user_anonymization_progress(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_progress_user_anonymization_progress import request

    return request(
        task_id=optional(arguments, "taskId"),
    )


def _get_properties_keys_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_properties_keys_user import request

    return request(
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _get_property_user_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_property_user_properties import request

    return request(
        required(arguments, "propertyKey"),
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _get_user_list(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_user_list import request

    return request(
        cursor=optional(arguments, "cursor"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_user_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.get_user_user import request

    return request(
        include_deleted=optional(arguments, "includeDeleted"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _remove_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.remove_user import request

    return request(
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _remove_user_from_application(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.remove_user_from_application import request

    return request(
        application_key=optional(arguments, "applicationKey"),
        username=optional(arguments, "username"),
    )


def _reset_columns_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.reset_columns_user import request

    return request(
        username=optional(arguments, "username"),
    )


def _schedule_user_anonymization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.schedule_user_anonymization import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _schedule_user_anonymization_rerun(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.schedule_user_anonymization_rerun import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _set_columns_url_encoded(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.set_columns_url_encoded import request

    return request(
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


def _set_property_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.set_property_user import request

    return request(
        required(arguments, "propertyKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _store_temporary_avatar_using_multi_part_user_avatar_temporary(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.store_temporary_avatar_using_multi_part_user_avatar_temporary import (
        request,
    )

    return request(
        body=form(required(arguments, "body")),
        username=optional(arguments, "username"),
    )


def _unlock_anonymization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.unlock_anonymization import request

    return request()


def _update_user_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.update_user_avatar import request

    return request(
        body=Json(required(arguments, "body")),
        username=optional(arguments, "username"),
    )


def _update_user_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.update_user_user import request

    return request(
        body=Json(required(arguments, "body")),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _validate_user_anonymization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.validate_user_anonymization import request

    return request(
        expand=optional(arguments, "expand"),
        user_key=optional(arguments, "userKey"),
    )


def _validate_user_anonymization_rerun(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.user.validate_user_anonymization_rerun import request

    return request(
        expand=optional(arguments, "expand"),
        old_user_key=optional(arguments, "oldUserKey"),
        old_user_name=optional(arguments, "oldUserName"),
        user_key=optional(arguments, "userKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_user_to_application",
        title="Add user to application",
        api="jira_data_center",
        tag="user",
        method="POST",
        path="/rest/api/2/user/application",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"applicationKey": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_add_user_to_application,
    ),
    Operation(
        name="jira_dc_change_user_password",
        title="Change user password",
        api="jira_data_center",
        tag="user",
        method="PUT",
        path="/rest/api/2/user/password",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "key": {"type": "string"},
                "username": {"type": "string"},
                "body": {"$ref": "#/$defs/PasswordBean"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_change_user_password,
    ),
    Operation(
        name="jira_dc_create_avatar_from_temporary_user",
        title="Create avatar from temporary user",
        api="jira_data_center",
        tag="user",
        method="POST",
        path="/rest/api/2/user/avatar",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "body": {"$ref": "#/$defs/AvatarCroppingBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_avatar_from_temporary_user,
    ),
    Operation(
        name="jira_dc_create_user",
        title="Create user",
        api="jira_data_center",
        tag="user",
        method="POST",
        path="/rest/api/2/user",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UserWriteBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_user,
    ),
    Operation(
        name="jira_dc_default_columns_user",
        title="Default columns user",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/columns",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"username": {"type": "string"}}, "additionalProperties": False},
        request=_default_columns_user,
    ),
    Operation(
        name="jira_dc_delete_avatar_user",
        title="Delete avatar user",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user/avatar/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_avatar_user,
    ),
    Operation(
        name="jira_dc_delete_property_user",
        title="Delete property user",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_delete_property_user,
    ),
    Operation(
        name="jira_dc_delete_session",
        title="Delete session",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user/session/{username}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["username"],
        },
        request=_delete_session,
    ),
    Operation(
        name="jira_dc_find_assignable_users",
        title="Find assignable users",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/assignable/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueKey": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
                "project": {"type": "string"},
                "actionDescriptorId": {"type": "integer"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_assignable_users,
    ),
    Operation(
        name="jira_dc_find_bulk_assignable_users",
        title="Find bulk assignable users",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/assignable/multiProjectSearch",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer", "default": 50},
                "projectKeys": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_bulk_assignable_users,
    ),
    Operation(
        name="jira_dc_find_users",
        title="Find users",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "includeInactive": {"type": "boolean"},
                "maxResults": {"type": "integer"},
                "includeActive": {"type": "boolean"},
                "startAt": {"type": "integer"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_users,
    ),
    Operation(
        name="jira_dc_find_users_for_picker",
        title="Find users for picker",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer"},
                "query": {"type": "string"},
                "exclude": {"type": "array", "items": {"type": "string"}},
                "showAvatar": {"type": "boolean"},
            },
            "additionalProperties": False,
        },
        request=_find_users_for_picker,
    ),
    Operation(
        name="jira_dc_find_users_with_all_permissions",
        title="Find users with all permissions",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/permission/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "projectKey": {"type": "string"},
                "issueKey": {"type": "string"},
                "maxResults": {"type": "integer"},
                "permissions": {"type": "string"},
                "startAt": {"type": "integer"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_users_with_all_permissions,
    ),
    Operation(
        name="jira_dc_find_users_with_browse_permission",
        title="Find users with browse permission",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/viewissue/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectKey": {"type": "string"},
                "issueKey": {"type": "string"},
                "maxResults": {"type": "integer"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_users_with_browse_permission,
    ),
    Operation(
        name="jira_dc_get_a11_y_personal_settings",
        title="Get a 11 y personal settings",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/a11y/personal-settings",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_a11_y_personal_settings,
    ),
    Operation(
        name="jira_dc_get_all_avatars_user",
        title="Get all avatars user",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/avatars",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"username": {"type": "string"}}, "additionalProperties": False},
        request=_get_all_avatars_user,
    ),
    Operation(
        name="jira_dc_get_duplicated_users_count",
        title="Get duplicated users count",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/duplicated/count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"flush": {"type": "boolean"}}, "additionalProperties": False},
        request=_get_duplicated_users_count,
    ),
    Operation(
        name="jira_dc_get_duplicated_users_mapping",
        title="Get duplicated users mapping",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/duplicated/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"flush": {"type": "boolean"}}, "additionalProperties": False},
        request=_get_duplicated_users_mapping,
    ),
    Operation(
        name="jira_dc_get_progress_user_anonymization_progress",
        title="Get progress user anonymization progress",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/anonymization/progress",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"taskId": {"type": "integer"}}, "additionalProperties": False},
        request=_get_progress_user_anonymization_progress,
    ),
    Operation(
        name="jira_dc_get_properties_keys_user",
        title="Get properties keys user",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"userKey": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_get_properties_keys_user,
    ),
    Operation(
        name="jira_dc_get_property_user_properties",
        title="Get property user properties",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_get_property_user_properties,
    ),
    Operation(
        name="jira_dc_get_user_list",
        title="Get user list",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"cursor": {"type": "integer"}, "maxResults": {"type": "integer", "default": 2000}},
            "additionalProperties": False,
        },
        request=_get_user_list,
    ),
    Operation(
        name="jira_dc_get_user_user",
        title="Get user user",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "includeDeleted": {"type": "boolean", "default": False},
                "key": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_user_user,
    ),
    Operation(
        name="jira_dc_remove_user",
        title="Remove user",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_remove_user,
    ),
    Operation(
        name="jira_dc_remove_user_from_application",
        title="Remove user from application",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user/application",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"applicationKey": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_remove_user_from_application,
    ),
    Operation(
        name="jira_dc_reset_columns_user",
        title="Reset columns user",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"username": {"type": "string"}}, "additionalProperties": False},
        request=_reset_columns_user,
    ),
    Operation(
        name="jira_dc_schedule_user_anonymization",
        title="Schedule user anonymization",
        api="jira_data_center",
        tag="user",
        method="POST",
        path="/rest/api/2/user/anonymization",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UserAnonymizationRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_schedule_user_anonymization,
    ),
    Operation(
        name="jira_dc_schedule_user_anonymization_rerun",
        title="Schedule user anonymization rerun",
        api="jira_data_center",
        tag="user",
        method="POST",
        path="/rest/api/2/user/anonymization/rerun",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UserAnonymizationRerunRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_schedule_user_anonymization_rerun,
    ),
    Operation(
        name="jira_dc_set_columns_url_encoded",
        title="Set columns URL encoded",
        api="jira_data_center",
        tag="user",
        method="PUT",
        path="/rest/api/2/user/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {
                        "columns": {"type": "array", "items": {"type": "string"}},
                        "username": {"type": "string"},
                    },
                }
            },
            "additionalProperties": False,
        },
        request=_set_columns_url_encoded,
    ),
    Operation(
        name="jira_dc_set_property_user",
        title="Set property user",
        api="jira_data_center",
        tag="user",
        method="PUT",
        path="/rest/api/2/user/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
                "body": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_set_property_user,
    ),
    Operation(
        name="jira_dc_store_temporary_avatar_using_multi_part_f32d",
        title="Store temporary avatar using multi part user avatar temporary",
        api="jira_data_center",
        tag="user",
        method="POST",
        path="/rest/api/2/user/avatar/temporary",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "username": {"type": "string"},
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
            "required": ["body"],
        },
        request=_store_temporary_avatar_using_multi_part_user_avatar_temporary,
    ),
    Operation(
        name="jira_dc_unlock_anonymization",
        title="Unlock anonymization",
        api="jira_data_center",
        tag="user",
        method="DELETE",
        path="/rest/api/2/user/anonymization/unlock",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_unlock_anonymization,
    ),
    Operation(
        name="jira_dc_update_user_avatar",
        title="Update user avatar",
        api="jira_data_center",
        tag="user",
        method="PUT",
        path="/rest/api/2/user/avatar",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "body": {"$ref": "#/$defs/AvatarBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_user_avatar,
    ),
    Operation(
        name="jira_dc_update_user_user",
        title="Update user user",
        api="jira_data_center",
        tag="user",
        method="PUT",
        path="/rest/api/2/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "key": {"type": "string"},
                "username": {"type": "string"},
                "body": {"$ref": "#/$defs/UserWriteBean"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_user_user,
    ),
    Operation(
        name="jira_dc_validate_user_anonymization",
        title="Validate user anonymization",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/anonymization",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "userKey": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_validate_user_anonymization,
    ),
    Operation(
        name="jira_dc_validate_user_anonymization_rerun",
        title="Validate user anonymization rerun",
        api="jira_data_center",
        tag="user",
        method="GET",
        path="/rest/api/2/user/anonymization/rerun",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string"},
                "oldUserKey": {"type": "string"},
                "oldUserName": {"type": "string"},
                "userKey": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_validate_user_anonymization_rerun,
    ),
)
