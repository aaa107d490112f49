"""Operation wrappers of confluence_data_center, space_color_scheme. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_color_scheme_type(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_color_scheme.get_color_scheme_type import request

    return request(
        required(arguments, "spaceKey"),
    )


def _get_space_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_color_scheme.get_space_color_scheme import request

    return request(
        required(arguments, "spaceKey"),
    )


def _reset_space_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_color_scheme.reset_space_color_scheme import request

    return request(
        required(arguments, "spaceKey"),
    )


def _update_color_scheme_type(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_color_scheme.update_color_scheme_type import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _update_space_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_color_scheme.update_space_color_scheme import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_color_scheme_type",
        title="Get color scheme type",
        api="confluence_data_center",
        tag="space_color_scheme",
        method="GET",
        path="/rest/api/space/{spaceKey}/color-scheme/type",
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
        request=_get_color_scheme_type,
    ),
    Operation(
        name="conf_dc_get_space_color_scheme",
        title="Get space color scheme",
        api="confluence_data_center",
        tag="space_color_scheme",
        method="GET",
        path="/rest/api/space/{spaceKey}/color-scheme",
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
        request=_get_space_color_scheme,
    ),
    Operation(
        name="conf_dc_reset_space_color_scheme",
        title="Reset space color scheme",
        api="confluence_data_center",
        tag="space_color_scheme",
        method="PUT",
        path="/rest/api/space/{spaceKey}/color-scheme/reset",
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
        request=_reset_space_color_scheme,
    ),
    Operation(
        name="conf_dc_update_color_scheme_type",
        title="Update color scheme type",
        api="confluence_data_center",
        tag="space_color_scheme",
        method="PUT",
        path="/rest/api/space/{spaceKey}/color-scheme/type",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/SpaceColorSchemeTypeModel"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_update_color_scheme_type,
    ),
    Operation(
        name="conf_dc_update_space_color_scheme",
        title="Update space color scheme",
        api="confluence_data_center",
        tag="space_color_scheme",
        method="PUT",
        path="/rest/api/space/{spaceKey}/color-scheme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/ColorSchemeThemeBasedModel"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_update_space_color_scheme,
    ),
)
