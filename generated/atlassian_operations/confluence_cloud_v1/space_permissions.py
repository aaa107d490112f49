"""Operation wrappers of confluence_cloud_v1, space_permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _add_custom_content_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space_permissions.add_custom_content_permissions import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


def _add_permission_to_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space_permissions.add_permission_to_space import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


def _remove_permission(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space_permissions.remove_permission import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_add_custom_content_permissions",
        title="Add custom content permissions",
        api="confluence_cloud_v1",
        tag="space_permissions",
        method="POST",
        path="/wiki/rest/api/space/{spaceKey}/permission/custom-content",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/SpacePermissionCustomContent"}},
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_add_custom_content_permissions,
    ),
    Operation(
        name="conf_cloud_v1_add_permission_to_space",
        title="Add permission to space",
        api="confluence_cloud_v1",
        tag="space_permissions",
        method="POST",
        path="/wiki/rest/api/space/{spaceKey}/permission",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/SpacePermissionRequest"}},
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_add_permission_to_space,
    ),
    Operation(
        name="conf_cloud_v1_remove_permission",
        title="Remove permission",
        api="confluence_cloud_v1",
        tag="space_permissions",
        method="DELETE",
        path="/wiki/rest/api/space/{spaceKey}/permission/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "spaceKey"],
        },
        request=_remove_permission,
    ),
)
