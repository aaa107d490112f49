"""Operation wrappers of confluence_cloud_v1, content_watches. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_content_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.add_content_watcher import request

    return request(
        required(arguments, "contentId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _add_label_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.add_label_watcher import request

    return request(
        required(arguments, "labelName"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _add_space_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.add_space_watcher import request

    return request(
        required(arguments, "spaceKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _get_content_watch_status(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.get_content_watch_status import request

    return request(
        required(arguments, "contentId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _get_watchers_for_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.get_watchers_for_space import request

    return request(
        required(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_watches_for_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.get_watches_for_page import request

    return request(
        required(arguments, "id"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_watches_for_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.get_watches_for_space import request

    return request(
        required(arguments, "id"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _is_watching_label(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.is_watching_label import request

    return request(
        required(arguments, "labelName"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _is_watching_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.is_watching_space import request

    return request(
        required(arguments, "spaceKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _remove_content_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.remove_content_watcher import request

    return request(
        required(arguments, "contentId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _remove_label_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.remove_label_watcher import request

    return request(
        required(arguments, "labelName"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _remove_space_watch(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_watches.remove_space_watch import request

    return request(
        required(arguments, "spaceKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_add_content_watcher",
        title="Add content watcher",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="POST",
        path="/wiki/rest/api/user/watch/content/{contentId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "contentId": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_add_content_watcher,
    ),
    Operation(
        name="conf_cloud_v1_add_label_watcher",
        title="Add label watcher",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="POST",
        path="/wiki/rest/api/user/watch/label/{labelName}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "labelName": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["labelName"],
        },
        request=_add_label_watcher,
    ),
    Operation(
        name="conf_cloud_v1_add_space_watcher",
        title="Add space watcher",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="POST",
        path="/wiki/rest/api/user/watch/space/{spaceKey}",
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
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_add_space_watcher,
    ),
    Operation(
        name="conf_cloud_v1_get_content_watch_status",
        title="Get content watch status",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="GET",
        path="/wiki/rest/api/user/watch/content/{contentId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "contentId": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_get_content_watch_status,
    ),
    Operation(
        name="conf_cloud_v1_get_watchers_for_space",
        title="Get watchers for space",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="GET",
        path="/wiki/rest/api/space/{spaceKey}/watch",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "start": {"type": "string"}, "limit": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_get_watchers_for_space,
    ),
    Operation(
        name="conf_cloud_v1_get_watches_for_page",
        title="Get watches for page",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="GET",
        path="/wiki/rest/api/content/{id}/notification/child-created",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_watches_for_page,
    ),
    Operation(
        name="conf_cloud_v1_get_watches_for_space",
        title="Get watches for space",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="GET",
        path="/wiki/rest/api/content/{id}/notification/created",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_watches_for_space,
    ),
    Operation(
        name="conf_cloud_v1_is_watching_label",
        title="Is watching label",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="GET",
        path="/wiki/rest/api/user/watch/label/{labelName}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "labelName": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["labelName"],
        },
        request=_is_watching_label,
    ),
    Operation(
        name="conf_cloud_v1_is_watching_space",
        title="Is watching space",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="GET",
        path="/wiki/rest/api/user/watch/space/{spaceKey}",
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
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_is_watching_space,
    ),
    Operation(
        name="conf_cloud_v1_remove_content_watcher",
        title="Remove content watcher",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="DELETE",
        path="/wiki/rest/api/user/watch/content/{contentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "contentId": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_remove_content_watcher,
    ),
    Operation(
        name="conf_cloud_v1_remove_label_watcher",
        title="Remove label watcher",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="DELETE",
        path="/wiki/rest/api/user/watch/label/{labelName}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "labelName": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["labelName"],
        },
        request=_remove_label_watcher,
    ),
    Operation(
        name="conf_cloud_v1_remove_space_watch",
        title="Remove space watch",
        api="confluence_cloud_v1",
        tag="content_watches",
        method="DELETE",
        path="/wiki/rest/api/user/watch/space/{spaceKey}",
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
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_remove_space_watch,
    ),
)
