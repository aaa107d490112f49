"""Operation wrappers of confluence_data_center, content_labels. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_labels.add_labels import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _delete_label(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_labels.delete_label import request

    return request(
        required(arguments, "id"),
        required(arguments, "label"),
    )


def _delete_label_with_query_param(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_labels.delete_label_with_query_param import request

    return request(
        required(arguments, "id"),
        name=optional(arguments, "name"),
    )


def _labels_label_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_labels.labels_label_content import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_add_labels",
        title="Add labels",
        api="confluence_data_center",
        tag="content_labels",
        method="POST",
        path="/rest/api/content/{id}/label",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"type": "array", "items": {"$ref": "#/$defs/Label"}}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_add_labels,
    ),
    Operation(
        name="conf_dc_delete_label",
        title="Delete label",
        api="confluence_data_center",
        tag="content_labels",
        method="DELETE",
        path="/rest/api/content/{id}/label/{label}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "label": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "label"],
        },
        request=_delete_label,
    ),
    Operation(
        name="conf_dc_delete_label_with_query_param",
        title="Delete label with query param",
        api="confluence_data_center",
        tag="content_labels",
        method="DELETE",
        path="/rest/api/content/{id}/label",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_label_with_query_param,
    ),
    Operation(
        name="conf_dc_labels_label_content",
        title="Labels label content",
        api="confluence_data_center",
        tag="content_labels",
        method="GET",
        path="/rest/api/content/{id}/label",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "prefix": {"type": "array", "items": {"type": "string"}},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_labels_label_content,
    ),
)
