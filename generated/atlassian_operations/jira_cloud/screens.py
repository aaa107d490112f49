"""Operation wrappers of jira_cloud, screens. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_field_to_default_screen(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.add_field_to_default_screen import request

    return request(
        required(arguments, "fieldId"),
    )


def _create_screen(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.create_screen import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_screen(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.delete_screen import request

    return request(
        required(arguments, "screenId"),
    )


def _get_available_screen_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.get_available_screen_fields import request

    return request(
        required(arguments, "screenId"),
    )


def _get_screens(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.get_screens import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        query_string=optional(arguments, "queryString"),
        scope=optional(arguments, "scope"),
        order_by=optional(arguments, "orderBy"),
    )


def _get_screens_for_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.get_screens_for_field import request

    return request(
        required(arguments, "fieldId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        expand=optional(arguments, "expand"),
    )


def _update_screen(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screens.update_screen import request

    return request(
        required(arguments, "screenId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_field_to_default_screen",
        title="Add field to default screen",
        api="jira_cloud",
        tag="screens",
        method="POST",
        path="/rest/api/3/screens/addToDefault/{fieldId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_add_field_to_default_screen,
    ),
    Operation(
        name="jira_cloud_create_screen",
        title="Create screen",
        api="jira_cloud",
        tag="screens",
        method="POST",
        path="/rest/api/3/screens",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ScreenDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_screen,
    ),
    Operation(
        name="jira_cloud_delete_screen",
        title="Delete screen",
        api="jira_cloud",
        tag="screens",
        method="DELETE",
        path="/rest/api/3/screens/{screenId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["screenId"],
        },
        request=_delete_screen,
    ),
    Operation(
        name="jira_cloud_get_available_screen_fields",
        title="Get available screen fields",
        api="jira_cloud",
        tag="screens",
        method="GET",
        path="/rest/api/3/screens/{screenId}/availableFields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["screenId"],
        },
        request=_get_available_screen_fields,
    ),
    Operation(
        name="jira_cloud_get_screens",
        title="Get screens",
        api="jira_cloud",
        tag="screens",
        method="GET",
        path="/rest/api/3/screens",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
                "id": {"type": "array", "items": {"type": "integer"}},
                "queryString": {"type": "string", "default": ""},
                "scope": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["GLOBAL", "PROJECT", "TEMPLATE"], "default": ""},
                },
                "orderBy": {"type": "string", "enum": ["+id", "+name", "-id", "-name", "id", "name"]},
            },
            "additionalProperties": False,
        },
        request=_get_screens,
    ),
    Operation(
        name="jira_cloud_get_screens_for_field",
        title="Get screens for field",
        api="jira_cloud",
        tag="screens",
        method="GET",
        path="/rest/api/3/field/{fieldId}/screens",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_screens_for_field,
    ),
    Operation(
        name="jira_cloud_update_screen",
        title="Update screen",
        api="jira_cloud",
        tag="screens",
        method="PUT",
        path="/rest/api/3/screens/{screenId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "body": {"$ref": "#/$defs/UpdateScreenDetails"}},
            "additionalProperties": False,
            "required": ["body", "screenId"],
        },
        request=_update_screen,
    ),
)
