"""Operation wrappers of confluence_data_center, global_color_scheme. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation


def _get_default_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_color_scheme.get_default_color_scheme import request

    return request()


def _get_global_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_color_scheme.get_global_color_scheme import request

    return request()


def _reset_global_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_color_scheme.reset_global_color_scheme import request

    return request()


def _update_color_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_color_scheme.update_color_scheme import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_default_color_scheme",
        title="Get default color scheme",
        api="confluence_data_center",
        tag="global_color_scheme",
        method="GET",
        path="/rest/api/color-scheme/default",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_default_color_scheme,
    ),
    Operation(
        name="conf_dc_get_global_color_scheme",
        title="Get global color scheme",
        api="confluence_data_center",
        tag="global_color_scheme",
        method="GET",
        path="/rest/api/color-scheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_global_color_scheme,
    ),
    Operation(
        name="conf_dc_reset_global_color_scheme",
        title="Reset global color scheme",
        api="confluence_data_center",
        tag="global_color_scheme",
        method="PUT",
        path="/rest/api/color-scheme/reset",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_reset_global_color_scheme,
    ),
    Operation(
        name="conf_dc_update_color_scheme",
        title="Update color scheme",
        api="confluence_data_center",
        tag="global_color_scheme",
        method="PUT",
        path="/rest/api/color-scheme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ColorSchemeThemeBasedModel"}},
            "additionalProperties": False,
        },
        request=_update_color_scheme,
    ),
)
