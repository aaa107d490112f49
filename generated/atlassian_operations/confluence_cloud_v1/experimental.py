"""Operation wrappers of confluence_cloud_v1, experimental. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_labels_to_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.experimental.add_labels_to_space import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


def _delete_label_from_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.experimental.delete_label_from_space import request

    return request(
        required(arguments, "spaceKey"),
        name=required(arguments, "name"),
        prefix=optional(arguments, "prefix"),
    )


def _delete_page_tree(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.experimental.delete_page_tree import request

    return request(
        required(arguments, "id"),
    )


def _get_labels_for_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.experimental.get_labels_for_space import request

    return request(
        required(arguments, "spaceKey"),
        prefix=optional(arguments, "prefix"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_add_labels_to_space",
        title="Add labels to space",
        api="confluence_cloud_v1",
        tag="experimental",
        method="POST",
        path="/wiki/rest/api/space/{spaceKey}/label",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/LabelCreate"}},
            },
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_add_labels_to_space,
    ),
    Operation(
        name="conf_cloud_v1_delete_label_from_space",
        title="Delete label from space",
        api="confluence_cloud_v1",
        tag="experimental",
        method="DELETE",
        path="/wiki/rest/api/space/{spaceKey}/label",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "name": {"type": "string"}, "prefix": {"type": "string"}},
            "additionalProperties": False,
            "required": ["name", "spaceKey"],
        },
        request=_delete_label_from_space,
    ),
    Operation(
        name="conf_cloud_v1_delete_page_tree",
        title="Delete page tree",
        api="confluence_cloud_v1",
        tag="experimental",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/pageTree",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_page_tree,
    ),
    Operation(
        name="conf_cloud_v1_get_labels_for_space",
        title="Get labels for space",
        api="confluence_cloud_v1",
        tag="experimental",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/label",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "prefix": {"type": "string", "enum": ["global", "my", "team"]},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_get_labels_for_space,
    ),
)
