"""Operation wrappers of jira_cloud, screen_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_schemes.create_screen_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_schemes.delete_screen_scheme import request

    return request(
        required(arguments, "screenSchemeId"),
    )


def _get_screen_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_schemes.get_screen_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        expand=optional(arguments, "expand"),
        query_string=optional(arguments, "queryString"),
        order_by=optional(arguments, "orderBy"),
    )


def _update_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_schemes.update_screen_scheme import request

    return request(
        required(arguments, "screenSchemeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_screen_scheme",
        title="Create screen scheme",
        api="jira_cloud",
        tag="screen_schemes",
        method="POST",
        path="/rest/api/3/screenscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ScreenSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_screen_scheme,
    ),
    Operation(
        name="jira_cloud_delete_screen_scheme",
        title="Delete screen scheme",
        api="jira_cloud",
        tag="screen_schemes",
        method="DELETE",
        path="/rest/api/3/screenscheme/{screenSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenSchemeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["screenSchemeId"],
        },
        request=_delete_screen_scheme,
    ),
    Operation(
        name="jira_cloud_get_screen_schemes",
        title="Get screen schemes",
        api="jira_cloud",
        tag="screen_schemes",
        method="GET",
        path="/rest/api/3/screenscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 25},
                "id": {"type": "array", "items": {"type": "integer"}},
                "expand": {"type": "string", "default": ""},
                "queryString": {"type": "string", "default": ""},
                "orderBy": {"type": "string", "enum": ["+id", "+name", "-id", "-name", "id", "name"]},
            },
            "additionalProperties": False,
        },
        request=_get_screen_schemes,
    ),
    Operation(
        name="jira_cloud_update_screen_scheme",
        title="Update screen scheme",
        api="jira_cloud",
        tag="screen_schemes",
        method="PUT",
        path="/rest/api/3/screenscheme/{screenSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenSchemeId": {"type": "string"}, "body": {"$ref": "#/$defs/UpdateScreenSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body", "screenSchemeId"],
        },
        request=_update_screen_scheme,
    ),
)
