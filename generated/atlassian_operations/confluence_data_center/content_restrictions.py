"""Operation wrappers of confluence_data_center, content_restrictions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _by_operation(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_restrictions.by_operation import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _for_operation(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_restrictions.for_operation import request

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _relevant_view_restrictions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_restrictions.relevant_view_restrictions import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _update_restrictions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_restrictions.update_restrictions import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_by_operation",
        title="By operation",
        api="confluence_data_center",
        tag="content_restrictions",
        method="GET",
        path="/rest/api/content/{id}/restriction/byOperation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {
                    "type": "string",
                    "default": "update.restrictions.user,read.restrictions.group,read.restrictions.user,update.restrictions.group",
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_by_operation,
    ),
    Operation(
        name="conf_dc_for_operation",
        title="For operation",
        api="confluence_data_center",
        tag="content_restrictions",
        method="GET",
        path="/rest/api/content/{id}/restriction/byOperation/{operationKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string"},
                "expand": {"type": "string", "default": "restrictions.user,restrictions.group"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
            "required": ["id", "operationKey"],
        },
        request=_for_operation,
    ),
    Operation(
        name="conf_dc_relevant_view_restrictions",
        title="Relevant view restrictions",
        api="confluence_data_center",
        tag="content_restrictions",
        method="GET",
        path="/rest/api/content/{id}/restriction/relevantViewRestrictions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string", "default": "relevantViewRestrictions"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_relevant_view_restrictions,
    ),
    Operation(
        name="conf_dc_update_restrictions",
        title="Update restrictions",
        api="confluence_data_center",
        tag="content_restrictions",
        method="PUT",
        path="/rest/api/content/{id}/restriction",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string", "default": "restrictions.user,restrictions.group"},
                "start": {"type": "string"},
                "limit": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/ContentRestriction"}},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_update_restrictions,
    ),
)
