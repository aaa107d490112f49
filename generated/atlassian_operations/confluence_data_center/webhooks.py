"""Operation wrappers of confluence_data_center, webhooks. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_webhook(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.create_webhook import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_webhook(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.delete_webhook import request

    return request(
        required(arguments, "webhookId"),
    )


def _find_webhooks(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.find_webhooks import request

    return request(
        event=optional(arguments, "event"),
        statistics=optional(arguments, "statistics"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_latest_invocation(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.get_latest_invocation import request

    return request(
        required(arguments, "webhookId"),
        event=optional(arguments, "event"),
        outcomes=optional(arguments, "outcomes"),
        outcome=optional(arguments, "outcome"),
    )


def _get_statistics(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.get_statistics import request

    return request(
        required(arguments, "webhookId"),
        event=optional(arguments, "event"),
    )


def _get_statistics_summary(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.get_statistics_summary import request

    return request(
        required(arguments, "webhookId"),
    )


def _get_webhook(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.get_webhook import request

    return request(
        required(arguments, "webhookId"),
        statistics=optional(arguments, "statistics"),
    )


def _test_webhook(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.test_webhook import request

    return request(
        url_query=required(arguments, "url"),
    )


def _update_webhook(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.webhooks.update_webhook import request

    return request(
        required(arguments, "webhookId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_webhook",
        title="Create webhook",
        api="confluence_data_center",
        tag="webhooks",
        method="POST",
        path="/rest/api/webhooks",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/RestWebhook"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_webhook,
    ),
    Operation(
        name="conf_dc_delete_webhook",
        title="Delete webhook",
        api="confluence_data_center",
        tag="webhooks",
        method="DELETE",
        path="/rest/api/webhooks/{webhookId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"webhookId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["webhookId"],
        },
        request=_delete_webhook,
    ),
    Operation(
        name="conf_dc_find_webhooks",
        title="Find webhooks",
        api="confluence_data_center",
        tag="webhooks",
        method="GET",
        path="/rest/api/webhooks",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "event": {"type": "array", "items": {"type": "string"}},
                "statistics": {"type": "boolean", "default": False},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
        },
        request=_find_webhooks,
    ),
    Operation(
        name="conf_dc_get_latest_invocation",
        title="Get latest invocation",
        api="confluence_data_center",
        tag="webhooks",
        method="GET",
        path="/rest/api/webhooks/{webhookId}/latest",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "webhookId": {"type": "integer"},
                "event": {"type": "string"},
                "outcomes": {"type": "string"},
                "outcome": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["webhookId"],
        },
        request=_get_latest_invocation,
    ),
    Operation(
        name="conf_dc_get_statistics",
        title="Get statistics",
        api="confluence_data_center",
        tag="webhooks",
        method="GET",
        path="/rest/api/webhooks/{webhookId}/statistics",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"webhookId": {"type": "integer"}, "event": {"type": "string"}},
            "additionalProperties": False,
            "required": ["webhookId"],
        },
        request=_get_statistics,
    ),
    Operation(
        name="conf_dc_get_statistics_summary",
        title="Get statistics summary",
        api="confluence_data_center",
        tag="webhooks",
        method="GET",
        path="/rest/api/webhooks/{webhookId}/statistics/summary",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"webhookId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["webhookId"],
        },
        request=_get_statistics_summary,
    ),
    Operation(
        name="conf_dc_get_webhook",
        title="Get webhook",
        api="confluence_data_center",
        tag="webhooks",
        method="GET",
        path="/rest/api/webhooks/{webhookId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"webhookId": {"type": "integer"}, "statistics": {"type": "boolean", "default": False}},
            "additionalProperties": False,
            "required": ["webhookId"],
        },
        request=_get_webhook,
    ),
    Operation(
        name="conf_dc_test_webhook",
        title="Test webhook",
        api="confluence_data_center",
        tag="webhooks",
        method="POST",
        path="/rest/api/webhooks/test",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"url": {"type": "string"}},
            "additionalProperties": False,
            "required": ["url"],
        },
        request=_test_webhook,
    ),
    Operation(
        name="conf_dc_update_webhook",
        title="Update webhook",
        api="confluence_data_center",
        tag="webhooks",
        method="PUT",
        path="/rest/api/webhooks/{webhookId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"webhookId": {"type": "integer"}, "body": {"$ref": "#/$defs/RestWebhook"}},
            "additionalProperties": False,
            "required": ["body", "webhookId"],
        },
        request=_update_webhook,
    ),
)
