"""Operation wrappers of confluence_data_center, space_label. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _index_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_label.index_labels import request

    return request(
        required(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _popular_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_label.popular_labels import request

    return request(
        required(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _recent_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_label.recent_labels import request

    return request(
        required(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _related_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_label.related_labels import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "labelName"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_index_labels",
        title="Index labels",
        api="confluence_data_center",
        tag="space_label",
        method="GET",
        path="/rest/api/space/{spaceKey}/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_index_labels,
    ),
    Operation(
        name="conf_dc_popular_labels",
        title="Popular labels",
        api="confluence_data_center",
        tag="space_label",
        method="GET",
        path="/rest/api/space/{spaceKey}/labels/popular",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_popular_labels,
    ),
    Operation(
        name="conf_dc_recent_labels",
        title="Recent labels",
        api="confluence_data_center",
        tag="space_label",
        method="GET",
        path="/rest/api/space/{spaceKey}/labels/recent",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_recent_labels,
    ),
    Operation(
        name="conf_dc_related_labels",
        title="Related labels",
        api="confluence_data_center",
        tag="space_label",
        method="GET",
        path="/rest/api/space/{spaceKey}/labels/{labelName}/related",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "labelName": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["labelName", "spaceKey"],
        },
        request=_related_labels,
    ),
)
