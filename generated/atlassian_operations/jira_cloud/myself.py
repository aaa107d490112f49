"""Operation wrappers of jira_cloud, myself. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_current_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.myself.get_current_user import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_locale(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.myself.get_locale import request

    return request()


def _get_preference(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.myself.get_preference import request

    return request(
        key=required(arguments, "key"),
    )


def _remove_preference(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.myself.remove_preference import request

    return request(
        key=required(arguments, "key"),
    )


def _set_locale(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.myself.set_locale import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _set_preference(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.myself.set_preference import request

    return request(
        body=Json(required(arguments, "body")),
        key=required(arguments, "key"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_current_user",
        title="Get current user",
        api="jira_cloud",
        tag="myself",
        method="GET",
        path="/rest/api/3/myself",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_current_user,
    ),
    Operation(
        name="jira_cloud_get_locale",
        title="Get locale",
        api="jira_cloud",
        tag="myself",
        method="GET",
        path="/rest/api/3/mypreferences/locale",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_locale,
    ),
    Operation(
        name="jira_cloud_get_preference",
        title="Get preference",
        api="jira_cloud",
        tag="myself",
        method="GET",
        path="/rest/api/3/mypreferences",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}},
            "additionalProperties": False,
            "required": ["key"],
        },
        request=_get_preference,
    ),
    Operation(
        name="jira_cloud_remove_preference",
        title="Remove preference",
        api="jira_cloud",
        tag="myself",
        method="DELETE",
        path="/rest/api/3/mypreferences",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}},
            "additionalProperties": False,
            "required": ["key"],
        },
        request=_remove_preference,
    ),
    Operation(
        name="jira_cloud_set_locale",
        title="Set locale",
        api="jira_cloud",
        tag="myself",
        method="PUT",
        path="/rest/api/3/mypreferences/locale",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/Locale"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_locale,
    ),
    Operation(
        name="jira_cloud_set_preference",
        title="Set preference",
        api="jira_cloud",
        tag="myself",
        method="PUT",
        path="/rest/api/3/mypreferences",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}, "body": {"type": "string"}},
            "additionalProperties": False,
            "required": ["body", "key"],
        },
        request=_set_preference,
    ),
)
