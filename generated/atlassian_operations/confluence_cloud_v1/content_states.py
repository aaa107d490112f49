"""Operation wrappers of confluence_cloud_v1, content_states. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_available_content_states(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.get_available_content_states import request

    return request(
        required(arguments, "id"),
    )


def _get_content_state(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.get_content_state import request

    return request(
        required(arguments, "id"),
        status=optional(arguments, "status"),
    )


def _get_content_state_settings(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.get_content_state_settings import request

    return request(
        required(arguments, "spaceKey"),
    )


def _get_contents_with_state(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.get_contents_with_state import request

    return request(
        required(arguments, "spaceKey"),
        state_id=required(arguments, "state-id"),
        expand=optional(arguments, "expand"),
        limit=optional(arguments, "limit"),
        start=optional(arguments, "start"),
    )


def _get_custom_content_states(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.get_custom_content_states import request

    return request()


def _get_space_content_states(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.get_space_content_states import request

    return request(
        required(arguments, "spaceKey"),
    )


def _remove_content_state(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.remove_content_state import request

    return request(
        required(arguments, "id"),
        status=optional(arguments, "status"),
    )


def _set_content_state(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_states.set_content_state import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        status=required(arguments, "status"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_available_content_states",
        title="Get available content states",
        api="confluence_cloud_v1",
        tag="content_states",
        method="GET",
        path="/wiki/rest/api/content/{id}/state/available",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_available_content_states,
    ),
    Operation(
        name="conf_cloud_v1_get_content_state",
        title="Get content state",
        api="confluence_cloud_v1",
        tag="content_states",
        method="GET",
        path="/wiki/rest/api/content/{id}/state",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "status": {"type": "string", "enum": ["archived", "current", "draft"], "default": "current"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_content_state,
    ),
    Operation(
        name="conf_cloud_v1_get_content_state_settings",
        title="Get content state settings",
        api="confluence_cloud_v1",
        tag="content_states",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/state/settings",
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
        request=_get_content_state_settings,
    ),
    Operation(
        name="conf_cloud_v1_get_contents_with_state",
        title="Get contents with state",
        api="confluence_cloud_v1",
        tag="content_states",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/state/content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "state-id": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "limit": {"type": "integer", "minimum": 0, "maximum": 100, "default": 25},
                "start": {"type": "integer", "minimum": 0},
            },
            "additionalProperties": False,
            "required": ["spaceKey", "state-id"],
        },
        request=_get_contents_with_state,
    ),
    Operation(
        name="conf_cloud_v1_get_custom_content_states",
        title="Get custom content states",
        api="confluence_cloud_v1",
        tag="content_states",
        method="GET",
        path="/wiki/rest/api/content-states",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_custom_content_states,
    ),
    Operation(
        name="conf_cloud_v1_get_space_content_states",
        title="Get space content states",
        api="confluence_cloud_v1",
        tag="content_states",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/state",
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
        request=_get_space_content_states,
    ),
    Operation(
        name="conf_cloud_v1_remove_content_state",
        title="Remove content state",
        api="confluence_cloud_v1",
        tag="content_states",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/state",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "status": {"type": "string", "enum": ["current", "draft"]}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_remove_content_state,
    ),
    Operation(
        name="conf_cloud_v1_set_content_state",
        title="Set content state",
        api="confluence_cloud_v1",
        tag="content_states",
        method="PUT",
        path="/wiki/rest/api/content/{id}/state",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "status": {"type": "string", "enum": ["current", "draft"]},
                "body": {"$ref": "#/$defs/ContentStateRestInput"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "status"],
        },
        request=_set_content_state,
    ),
)
