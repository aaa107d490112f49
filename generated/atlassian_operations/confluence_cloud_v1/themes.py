"""Operation wrappers of confluence_cloud_v1, themes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_global_theme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.themes.get_global_theme import request

    return request()


def _get_space_theme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.themes.get_space_theme import request

    return request(
        required(arguments, "spaceKey"),
    )


def _get_theme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.themes.get_theme import request

    return request(
        required(arguments, "themeKey"),
    )


def _get_themes(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.themes.get_themes import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _reset_space_theme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.themes.reset_space_theme import request

    return request(
        required(arguments, "spaceKey"),
    )


def _set_space_theme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.themes.set_space_theme import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_global_theme",
        title="Get global theme",
        api="confluence_cloud_v1",
        tag="themes",
        method="GET",
        path="/wiki/rest/api/settings/theme/selected",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_global_theme,
    ),
    Operation(
        name="conf_cloud_v1_get_space_theme",
        title="Get space theme",
        api="confluence_cloud_v1",
        tag="themes",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/theme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_get_space_theme,
    ),
    Operation(
        name="conf_cloud_v1_get_theme",
        title="Get theme",
        api="confluence_cloud_v1",
        tag="themes",
        method="GET",
        path="/wiki/rest/api/settings/theme/{themeKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"themeKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["themeKey"],
        },
        request=_get_theme,
    ),
    Operation(
        name="conf_cloud_v1_get_themes",
        title="Get themes",
        api="confluence_cloud_v1",
        tag="themes",
        method="GET",
        path="/wiki/rest/api/settings/theme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_themes,
    ),
    Operation(
        name="conf_cloud_v1_reset_space_theme",
        title="Reset space theme",
        api="confluence_cloud_v1",
        tag="themes",
        method="DELETE",
        path="/wiki/rest/api/space/{spaceKey}/theme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_reset_space_theme,
    ),
    Operation(
        name="conf_cloud_v1_set_space_theme",
        title="Set space theme",
        api="confluence_cloud_v1",
        tag="themes",
        method="PUT",
        path="/wiki/rest/api/space/{spaceKey}/theme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/ThemeUpdate"}},
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_set_space_theme,
    ),
)
