"""Operation wrappers of confluence_cloud_v1, space. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_private_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space.create_private_space import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space.create_space import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space.delete_space import request

    return request(
        required(arguments, "spaceKey"),
    )


def _update_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.space.update_space import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_create_private_space",
        title="Create private space",
        api="confluence_cloud_v1",
        tag="space",
        method="POST",
        path="/wiki/rest/api/space/_private",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SpaceCreate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_private_space,
    ),
    Operation(
        name="conf_cloud_v1_create_space",
        title="Create space",
        api="confluence_cloud_v1",
        tag="space",
        method="POST",
        path="/wiki/rest/api/space",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SpaceCreate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_space,
    ),
    Operation(
        name="conf_cloud_v1_delete_space",
        title="Delete space",
        api="confluence_cloud_v1",
        tag="space",
        method="DELETE",
        path="/wiki/rest/api/space/{spaceKey}",
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
        request=_delete_space,
    ),
    Operation(
        name="conf_cloud_v1_update_space",
        title="Update space",
        api="confluence_cloud_v1",
        tag="space",
        method="PUT",
        path="/wiki/rest/api/space/{spaceKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/SpaceUpdate"}},
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_update_space,
    ),
)
