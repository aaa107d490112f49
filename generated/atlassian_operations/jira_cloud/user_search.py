"""Operation wrappers of jira_cloud, user_search. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _find_assignable_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_assignable_users import request

    return request(
        query=optional(arguments, "query"),
        session_id=optional(arguments, "sessionId"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
        project=optional(arguments, "project"),
        issue_key=optional(arguments, "issueKey"),
        issue_id=optional(arguments, "issueId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        action_descriptor_id=optional(arguments, "actionDescriptorId"),
        recommend=optional(arguments, "recommend"),
        account_type=optional(arguments, "accountType"),
        app_type=optional(arguments, "appType"),
    )


def _find_bulk_assignable_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_bulk_assignable_users import request

    return request(
        query=optional(arguments, "query"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
        project_keys=required(arguments, "projectKeys"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _find_user_keys_by_query(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_user_keys_by_query import request

    return request(
        query=required(arguments, "query"),
        start_at=optional(arguments, "startAt"),
        max_result=optional(arguments, "maxResult"),
    )


def _find_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_users import request

    return request(
        query=optional(arguments, "query"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        property_=optional(arguments, "property"),
    )


def _find_users_by_query(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_users_by_query import request

    return request(
        query=required(arguments, "query"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _find_users_for_picker(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_users_for_picker import request

    return request(
        query=required(arguments, "query"),
        max_results=optional(arguments, "maxResults"),
        show_avatar=optional(arguments, "showAvatar"),
        exclude=optional(arguments, "exclude"),
        exclude_account_ids=optional(arguments, "excludeAccountIds"),
        avatar_size=optional(arguments, "avatarSize"),
        exclude_connect_users=optional(arguments, "excludeConnectUsers"),
    )


def _find_users_with_all_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_users_with_all_permissions import request

    return request(
        query=optional(arguments, "query"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
        permissions=required(arguments, "permissions"),
        issue_key=optional(arguments, "issueKey"),
        project_key=optional(arguments, "projectKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _find_users_with_browse_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_search.find_users_with_browse_permission import request

    return request(
        query=optional(arguments, "query"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
        issue_key=optional(arguments, "issueKey"),
        project_key=optional(arguments, "projectKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_find_assignable_users",
        title="Find assignable users",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/assignable/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "sessionId": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "project": {"type": "string"},
                "issueKey": {"type": "string"},
                "issueId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "actionDescriptorId": {"type": "integer"},
                "recommend": {"type": "boolean", "default": False},
                "accountType": {"type": "array", "items": {"type": "string"}},
                "appType": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
        },
        request=_find_assignable_users,
    ),
    Operation(
        name="jira_cloud_find_bulk_assignable_users",
        title="Find bulk assignable users",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/assignable/multiProjectSearch",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "projectKeys": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["projectKeys"],
        },
        request=_find_bulk_assignable_users,
    ),
    Operation(
        name="jira_cloud_find_user_keys_by_query",
        title="Find user keys by query",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/search/query/key",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResult": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
            "required": ["query"],
        },
        request=_find_user_keys_by_query,
    ),
    Operation(
        name="jira_cloud_find_users",
        title="Find users",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "property": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_users,
    ),
    Operation(
        name="jira_cloud_find_users_by_query",
        title="Find users by query",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/search/query",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
            "required": ["query"],
        },
        request=_find_users_by_query,
    ),
    Operation(
        name="jira_cloud_find_users_for_picker",
        title="Find users for picker",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
                "showAvatar": {"type": "boolean", "default": False},
                "exclude": {"type": "array", "items": {"type": "string"}},
                "excludeAccountIds": {"type": "array", "items": {"type": "string"}},
                "avatarSize": {"type": "string"},
                "excludeConnectUsers": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["query"],
        },
        request=_find_users_for_picker,
    ),
    Operation(
        name="jira_cloud_find_users_with_all_permissions",
        title="Find users with all permissions",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/permission/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "permissions": {"type": "string"},
                "issueKey": {"type": "string"},
                "projectKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["permissions"],
        },
        request=_find_users_with_all_permissions,
    ),
    Operation(
        name="jira_cloud_find_users_with_browse_permission",
        title="Find users with browse permission",
        api="jira_cloud",
        tag="user_search",
        method="GET",
        path="/rest/api/3/user/viewissue/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "issueKey": {"type": "string"},
                "projectKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
        },
        request=_find_users_with_browse_permission,
    ),
)
