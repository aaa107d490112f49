"""Operation wrappers of confluence_cloud_v1, settings. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_look_and_feel_settings(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.settings.get_look_and_feel_settings import request

    return request(
        space_key=optional(arguments, "spaceKey"),
    )


def _get_system_info(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.settings.get_system_info import request

    return request()


def _reset_look_and_feel_settings(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.settings.reset_look_and_feel_settings import request

    return request(
        space_key=optional(arguments, "spaceKey"),
    )


def _update_look_and_feel(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.settings.update_look_and_feel import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_look_and_feel_settings(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.settings.update_look_and_feel_settings import request

    return request(
        body=Json(required(arguments, "body")),
        space_key=optional(arguments, "spaceKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_look_and_feel_settings",
        title="Get look and feel settings",
        api="confluence_cloud_v1",
        tag="settings",
        method="GET",
        path="/wiki/rest/api/settings/lookandfeel",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"spaceKey": {"type": "string"}}, "additionalProperties": False},
        request=_get_look_and_feel_settings,
    ),
    Operation(
        name="conf_cloud_v1_get_system_info",
        title="Get system info",
        api="confluence_cloud_v1",
        tag="settings",
        method="GET",
        path="/wiki/rest/api/settings/systemInfo",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_system_info,
    ),
    Operation(
        name="conf_cloud_v1_reset_look_and_feel_settings",
        title="Reset look and feel settings",
        api="confluence_cloud_v1",
        tag="settings",
        method="DELETE",
        path="/wiki/rest/api/settings/lookandfeel/custom",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"spaceKey": {"type": "string"}}, "additionalProperties": False},
        request=_reset_look_and_feel_settings,
    ),
    Operation(
        name="conf_cloud_v1_update_look_and_feel",
        title="Update look and feel",
        api="confluence_cloud_v1",
        tag="settings",
        method="PUT",
        path="/wiki/rest/api/settings/lookandfeel",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/LookAndFeelSelection"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_look_and_feel,
    ),
    Operation(
        name="conf_cloud_v1_update_look_and_feel_settings",
        title="Update look and feel settings",
        api="confluence_cloud_v1",
        tag="settings",
        method="POST",
        path="/wiki/rest/api/settings/lookandfeel/custom",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/LookAndFeel"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_look_and_feel_settings,
    ),
)
