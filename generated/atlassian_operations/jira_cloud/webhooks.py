"""Operation wrappers of jira_cloud, webhooks. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_webhook_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.webhooks.delete_webhook_by_id import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_dynamic_webhooks_for_app(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.webhooks.get_dynamic_webhooks_for_app import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_failed_webhooks(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.webhooks.get_failed_webhooks import request

    return request(
        max_results=optional(arguments, "maxResults"),
        after=optional(arguments, "after"),
    )


def _refresh_webhooks(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.webhooks.refresh_webhooks import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _register_dynamic_webhooks(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.webhooks.register_dynamic_webhooks import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_webhook_by_id",
        title="Delete webhook by ID",
        api="jira_cloud",
        tag="webhooks",
        method="DELETE",
        path="/rest/api/3/webhook",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ContainerForWebhookIDs"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_delete_webhook_by_id,
    ),
    Operation(
        name="jira_cloud_get_dynamic_webhooks_for_app",
        title="Get dynamic webhooks for app",
        api="jira_cloud",
        tag="webhooks",
        method="GET",
        path="/rest/api/3/webhook",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_dynamic_webhooks_for_app,
    ),
    Operation(
        name="jira_cloud_get_failed_webhooks",
        title="Get failed webhooks",
        api="jira_cloud",
        tag="webhooks",
        method="GET",
        path="/rest/api/3/webhook/failed",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"maxResults": {"type": "integer"}, "after": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_get_failed_webhooks,
    ),
    Operation(
        name="jira_cloud_refresh_webhooks",
        title="Refresh webhooks",
        api="jira_cloud",
        tag="webhooks",
        method="PUT",
        path="/rest/api/3/webhook/refresh",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ContainerForWebhookIDs"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_refresh_webhooks,
    ),
    Operation(
        name="jira_cloud_register_dynamic_webhooks",
        title="Register dynamic webhooks",
        api="jira_cloud",
        tag="webhooks",
        method="POST",
        path="/rest/api/3/webhook",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WebhookRegistrationDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_register_dynamic_webhooks,
    ),
)
