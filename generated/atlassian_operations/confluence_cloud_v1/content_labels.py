"""Operation wrappers of confluence_cloud_v1, content_labels. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _add_labels_to_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_labels.add_labels_to_content import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _remove_label_from_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_labels.remove_label_from_content import request

    return request(
        required(arguments, "id"),
        required(arguments, "label"),
    )


def _remove_label_from_content_using_query_parameter(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_labels.remove_label_from_content_using_query_parameter import (
        request,
    )

    return request(
        required(arguments, "id"),
        name=required(arguments, "name"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_add_labels_to_content",
        title="Add labels to content",
        api="confluence_cloud_v1",
        tag="content_labels",
        method="POST",
        path="/wiki/rest/api/content/{id}/label",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "body": {"anyOf": [{"$ref": "#/$defs/LabelCreateArray"}, {"$ref": "#/$defs/LabelCreate"}]},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_add_labels_to_content,
    ),
    Operation(
        name="conf_cloud_v1_remove_label_from_content",
        title="Remove label from content",
        api="confluence_cloud_v1",
        tag="content_labels",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/label/{label}",
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
        request=_remove_label_from_content,
    ),
    Operation(
        name="conf_cloud_v1_remove_label_from_content_using_q_b040",
        title="Remove label from content using query parameter",
        api="confluence_cloud_v1",
        tag="content_labels",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/label",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "name"],
        },
        request=_remove_label_from_content_using_query_parameter,
    ),
)
