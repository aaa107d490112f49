"""Operation wrappers of jira_cloud, user_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_properties.delete_user_property import request

    return request(
        required(arguments, "propertyKey"),
        account_id=optional(arguments, "accountId"),
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _get_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_properties.get_user_property import request

    return request(
        required(arguments, "propertyKey"),
        account_id=optional(arguments, "accountId"),
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _get_user_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_properties.get_user_property_keys import request

    return request(
        account_id=optional(arguments, "accountId"),
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


def _set_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.user_properties.set_user_property import request

    return request(
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
        account_id=optional(arguments, "accountId"),
        user_key=optional(arguments, "userKey"),
        username=optional(arguments, "username"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_user_property",
        title="Delete user property",
        api="jira_cloud",
        tag="user_properties",
        method="DELETE",
        path="/rest/api/3/user/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_delete_user_property,
    ),
    Operation(
        name="jira_cloud_get_user_property",
        title="Get user property",
        api="jira_cloud",
        tag="user_properties",
        method="GET",
        path="/rest/api/3/user/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_get_user_property,
    ),
    Operation(
        name="jira_cloud_get_user_property_keys",
        title="Get user property keys",
        api="jira_cloud",
        tag="user_properties",
        method="GET",
        path="/rest/api/3/user/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string", "maxLength": 128},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_user_property_keys,
    ),
    Operation(
        name="jira_cloud_set_user_property",
        title="Set user property",
        api="jira_cloud",
        tag="user_properties",
        method="PUT",
        path="/rest/api/3/user/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "userKey": {"type": "string"},
                "username": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "propertyKey"],
        },
        request=_set_user_property,
    ),
)
