"""Operation wrappers of jira_data_center, universal_avatar. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, required


def _create_avatar_from_temporary_universal_avatar_type_owner(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.universal_avatar.create_avatar_from_temporary_universal_avatar_type_owner import (
        request,
    )

    return request(
        required(arguments, "type"),
        required(arguments, "owningObjectId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_avatar_universal_avatar_type_owner(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.universal_avatar.delete_avatar_universal_avatar_type_owner import (
        request,
    )

    return request(
        required(arguments, "type"),
        required(arguments, "owningObjectId"),
        required(arguments, "id"),
    )


def _get_avatars(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.universal_avatar.get_avatars import request

    return request(
        required(arguments, "type"),
        required(arguments, "owningObjectId"),
    )


def _store_temporary_avatar_using_multi_part_universal_avatar_type_owner_temp(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.universal_avatar.store_temporary_avatar_using_multi_part_universal_avatar_type_owner_temp import (
        request,
    )

    return request(
        required(arguments, "type"),
        required(arguments, "owningObjectId"),
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_avatar_from_temporary_universal_d86c",
        title="Create avatar from temporary universal avatar type owner",
        api="jira_data_center",
        tag="universal_avatar",
        method="POST",
        path="/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string"},
                "owningObjectId": {"type": "string"},
                "body": {"$ref": "#/$defs/AvatarCroppingBean"},
            },
            "additionalProperties": False,
            "required": ["owningObjectId", "type"],
        },
        request=_create_avatar_from_temporary_universal_avatar_type_owner,
    ),
    Operation(
        name="jira_dc_delete_avatar_universal_avatar_type_owner",
        title="Delete avatar universal avatar type owner",
        api="jira_data_center",
        tag="universal_avatar",
        method="DELETE",
        path="/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"type": {"type": "string"}, "owningObjectId": {"type": "string"}, "id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "owningObjectId", "type"],
        },
        request=_delete_avatar_universal_avatar_type_owner,
    ),
    Operation(
        name="jira_dc_get_avatars",
        title="Get avatars",
        api="jira_data_center",
        tag="universal_avatar",
        method="GET",
        path="/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"type": {"type": "string"}, "owningObjectId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["owningObjectId", "type"],
        },
        request=_get_avatars,
    ),
    Operation(
        name="jira_dc_store_temporary_avatar_using_multi_part_20cf",
        title="Store temporary avatar using multi part universal avatar type owner temp",
        api="jira_data_center",
        tag="universal_avatar",
        method="POST",
        path="/rest/api/2/universal_avatar/type/{type}/owner/{owningObjectId}/temp",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string"},
                "owningObjectId": {"type": "string"},
                "body": {
                    "type": "object",
                    "required": ["avatar"],
                    "properties": {
                        "avatar": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "text": {"type": "string"},
                                "base64": {"type": "string"},
                                "mediaType": {"type": "string"},
                            },
                            "required": ["name"],
                            "additionalProperties": False,
                        }
                    },
                },
            },
            "additionalProperties": False,
            "required": ["owningObjectId", "type"],
        },
        request=_store_temporary_avatar_using_multi_part_universal_avatar_type_owner_temp,
    ),
)
