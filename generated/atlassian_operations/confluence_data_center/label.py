"""Operation wrappers of confluence_data_center, label. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _labels_label_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.label.labels_label_labels import request

    return request(
        label_name=optional(arguments, "labelName"),
        owner=optional(arguments, "owner"),
        namespace=optional(arguments, "namespace"),
        space_key=optional(arguments, "spaceKey"),
        limit=optional(arguments, "limit"),
        start=optional(arguments, "start"),
    )


def _popular_label(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.label.popular_label import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _recent_label(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.label.recent_label import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _related_label(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.label.related_label import request

    return request(
        required(arguments, "labelName"),
        limit=optional(arguments, "limit"),
        start=optional(arguments, "start"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_labels_label_labels",
        title="Labels label labels",
        api="confluence_data_center",
        tag="label",
        method="GET",
        path="/rest/api/label/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "labelName": {"type": "string"},
                "owner": {"type": "string"},
                "namespace": {"type": "string"},
                "spaceKey": {"type": "string"},
                "limit": {"type": "integer", "default": 100},
                "start": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_labels_label_labels,
    ),
    Operation(
        name="conf_dc_popular_label",
        title="Popular label",
        api="confluence_data_center",
        tag="label",
        method="GET",
        path="/rest/api/label/popular",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer"}, "limit": {"type": "integer", "default": 100}},
            "additionalProperties": False,
        },
        request=_popular_label,
    ),
    Operation(
        name="conf_dc_recent_label",
        title="Recent label",
        api="confluence_data_center",
        tag="label",
        method="GET",
        path="/rest/api/label/recent",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer"}, "limit": {"type": "integer", "default": 100}},
            "additionalProperties": False,
        },
        request=_recent_label,
    ),
    Operation(
        name="conf_dc_related_label",
        title="Related label",
        api="confluence_data_center",
        tag="label",
        method="GET",
        path="/rest/api/label/{labelName}/related",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "labelName": {"type": "string"},
                "limit": {"type": "integer", "default": 100},
                "start": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["labelName"],
        },
        request=_related_label,
    ),
)
