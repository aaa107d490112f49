"""Operation wrappers of confluence_cloud_v1, space_settings. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_space_settings(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space_settings.get_space_settings import request

    return request(
        required(arguments, "spaceKey"),
    )


def _update_space_settings(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space_settings.update_space_settings import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_space_settings",
        title="Get space settings",
        api="confluence_cloud_v1",
        tag="space_settings",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/settings",
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
        request=_get_space_settings,
    ),
    Operation(
        name="conf_cloud_v1_update_space_settings",
        title="Update space settings",
        api="confluence_cloud_v1",
        tag="space_settings",
        method="PUT",
        path="/wiki/rest/api/space/{spaceKey}/settings",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/SpaceSettingsUpdate"}},
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_update_space_settings,
    ),
)
