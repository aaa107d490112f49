"""Operation wrappers of confluence_data_center, user_watch. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_content_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_watch.add_content_watcher import request

    return request(
        required(arguments, "contentId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _add_space_watch(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_watch.add_space_watch import request

    return request(
        required(arguments, "spaceKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        content_type=optional(arguments, "contentType"),
    )


def _is_watching_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_watch.is_watching_content import request

    return request(
        required(arguments, "contentId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _is_watching_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_watch.is_watching_space import request

    return request(
        required(arguments, "spaceKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        content_type=optional(arguments, "contentType"),
    )


def _remove_content_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_watch.remove_content_watcher import request

    return request(
        required(arguments, "contentId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _remove_space_watch(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_watch.remove_space_watch import request

    return request(
        required(arguments, "spaceKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        content_type=optional(arguments, "contentType"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_add_content_watcher",
        title="Add content watcher",
        api="confluence_data_center",
        tag="user_watch",
        method="POST",
        path="/rest/api/user/watch/content/{contentId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"contentId": {"type": "string"}, "key": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_add_content_watcher,
    ),
    Operation(
        name="conf_dc_add_space_watch",
        title="Add space watch",
        api="confluence_data_center",
        tag="user_watch",
        method="POST",
        path="/rest/api/user/watch/space/{spaceKey}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "contentType": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_add_space_watch,
    ),
    Operation(
        name="conf_dc_is_watching_content",
        title="Is watching content",
        api="confluence_data_center",
        tag="user_watch",
        method="GET",
        path="/rest/api/user/watch/content/{contentId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"contentId": {"type": "string"}, "key": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_is_watching_content,
    ),
    Operation(
        name="conf_dc_is_watching_space",
        title="Is watching space",
        api="confluence_data_center",
        tag="user_watch",
        method="GET",
        path="/rest/api/user/watch/space/{spaceKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "contentType": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_is_watching_space,
    ),
    Operation(
        name="conf_dc_remove_content_watcher",
        title="Remove content watcher",
        api="confluence_data_center",
        tag="user_watch",
        method="DELETE",
        path="/rest/api/user/watch/content/{contentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"contentId": {"type": "string"}, "key": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_remove_content_watcher,
    ),
    Operation(
        name="conf_dc_remove_space_watch",
        title="Remove space watch",
        api="confluence_data_center",
        tag="user_watch",
        method="DELETE",
        path="/rest/api/user/watch/space/{spaceKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "contentType": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_remove_space_watch,
    ),
)
