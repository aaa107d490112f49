"""Operation wrappers of confluence_cloud_v2, space. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space.create_space import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_space_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space.get_space_by_id import request

    return request(
        required(arguments, "id"),
        description_format=optional(arguments, "description-format"),
        include_icon=optional(arguments, "include-icon"),
        include_operations=optional(arguments, "include-operations"),
        include_properties=optional(arguments, "include-properties"),
        include_permissions=optional(arguments, "include-permissions"),
        include_role_assignments=optional(arguments, "include-role-assignments"),
        include_labels=optional(arguments, "include-labels"),
    )


def _get_spaces(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space.get_spaces import request

    return request(
        ids=optional(arguments, "ids"),
        keys=optional(arguments, "keys"),
        type_=optional(arguments, "type"),
        status=optional(arguments, "status"),
        labels=optional(arguments, "labels"),
        favorited_by=optional(arguments, "favorited-by"),
        not_favorited_by=optional(arguments, "not-favorited-by"),
        sort=optional(arguments, "sort"),
        description_format=optional(arguments, "description-format"),
        include_icon=optional(arguments, "include-icon"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_space",
        title="Create space",
        api="confluence_cloud_v2",
        tag="space",
        method="POST",
        path="/wiki/api/v2/spaces",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "alias": {"type": "string"},
                        "copySpaceAccessConfiguration": {"type": "integer"},
                        "createPrivateSpace": {"type": "boolean"},
                        "description": {
                            "type": "object",
                            "properties": {"representation": {"type": "string"}, "value": {"type": "string"}},
                        },
                        "key": {"type": "string"},
                        "name": {"type": "string"},
                        "roleAssignments": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {
                                    "principal": {"$ref": "#/$defs/Principal"},
                                    "roleId": {"type": "string"},
                                },
                            },
                        },
                        "templateKey": {"type": "string"},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_space,
    ),
    Operation(
        name="conf_cloud_get_space_by_id",
        title="Get space by ID",
        api="confluence_cloud_v2",
        tag="space",
        method="GET",
        path="/wiki/api/v2/spaces/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "description-format": {"type": "string", "enum": ["plain", "view"]},
                "include-icon": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-properties": {"type": "boolean", "default": False},
                "include-permissions": {"type": "boolean", "default": False},
                "include-role-assignments": {"type": "boolean", "default": False},
                "include-labels": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_space_by_id,
    ),
    Operation(
        name="conf_cloud_get_spaces",
        title="Get spaces",
        api="confluence_cloud_v2",
        tag="space",
        method="GET",
        path="/wiki/api/v2/spaces",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "ids": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "keys": {"type": "array", "maxItems": 250, "items": {"type": "string"}},
                "type": {
                    "type": "string",
                    "enum": [
                        "collaboration",
                        "global",
                        "knowledge_base",
                        "onboarding",
                        "personal",
                        "system",
                        "xflow_sample_space",
                    ],
                },
                "status": {"type": "string", "enum": ["archived", "current", "trashed"]},
                "labels": {"type": "array", "items": {"type": "string"}},
                "favorited-by": {"type": "string"},
                "not-favorited-by": {"type": "string"},
                "sort": {"type": "string", "enum": ["-id", "-key", "-name", "id", "key", "name"]},
                "description-format": {"type": "string", "enum": ["plain", "view"]},
                "include-icon": {"type": "boolean", "default": False},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_spaces,
    ),
)
