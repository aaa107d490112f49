"""Operation wrappers of jira_data_center, avatar. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_avatar_from_temporary_temporary_crop(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.avatar.create_avatar_from_temporary_temporary_crop import request

    return request(
        required(arguments, "type"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _get_all_system_avatars(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.avatar.get_all_system_avatars import request

    return request(
        required(arguments, "type"),
    )


def _store_temporary_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.avatar.store_temporary_avatar import request

    return request(
        required(arguments, "type"),
        filename=optional(arguments, "filename"),
        size=optional(arguments, "size"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_avatar_from_temporary_temporary_crop",
        title="Create avatar from temporary temporary crop",
        api="jira_data_center",
        tag="avatar",
        method="POST",
        path="/rest/api/2/avatar/{type}/temporaryCrop",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"type": {"type": "string"}, "body": {"$ref": "#/$defs/AvatarCroppingBean"}},
            "additionalProperties": False,
            "required": ["type"],
        },
        request=_create_avatar_from_temporary_temporary_crop,
    ),
    Operation(
        name="jira_dc_get_all_system_avatars",
        title="Get all system avatars",
        api="jira_data_center",
        tag="avatar",
        method="GET",
        path="/rest/api/2/avatar/{type}/system",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"type": {"type": "string"}},
            "additionalProperties": False,
            "required": ["type"],
        },
        request=_get_all_system_avatars,
    ),
    Operation(
        name="jira_dc_store_temporary_avatar",
        title="Store temporary avatar",
        api="jira_data_center",
        tag="avatar",
        method="POST",
        path="/rest/api/2/avatar/{type}/temporary",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"type": {"type": "string"}, "filename": {"type": "string"}, "size": {"type": "string"}},
            "additionalProperties": False,
            "required": ["type"],
        },
        request=_store_temporary_avatar,
    ),
)
