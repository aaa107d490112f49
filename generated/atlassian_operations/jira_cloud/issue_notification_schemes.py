"""Operation wrappers of jira_cloud, issue_notification_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_notifications(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.add_notifications import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_notification_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.create_notification_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_notification_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.delete_notification_scheme import request

    return request(
        required(arguments, "notificationSchemeId"),
    )


def _get_notification_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.get_notification_scheme import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_notification_scheme_to_project_mappings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.get_notification_scheme_to_project_mappings import (
        request,
    )

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        notification_scheme_id=optional(arguments, "notificationSchemeId"),
        project_id=optional(arguments, "projectId"),
    )


def _get_notification_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.get_notification_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        project_id=optional(arguments, "projectId"),
        only_default=optional(arguments, "onlyDefault"),
        expand=optional(arguments, "expand"),
    )


def _remove_notification_from_notification_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.remove_notification_from_notification_scheme import (
        request,
    )

    return request(
        required(arguments, "notificationSchemeId"),
        required(arguments, "notificationId"),
    )


def _update_notification_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_notification_schemes.update_notification_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_notifications",
        title="Add notifications",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="PUT",
        path="/rest/api/3/notificationscheme/{id}/notification",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/AddNotificationsDetails"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_add_notifications,
    ),
    Operation(
        name="jira_cloud_create_notification_scheme",
        title="Create notification scheme",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="POST",
        path="/rest/api/3/notificationscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateNotificationSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_notification_scheme,
    ),
    Operation(
        name="jira_cloud_delete_notification_scheme",
        title="Delete notification scheme",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="DELETE",
        path="/rest/api/3/notificationscheme/{notificationSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"notificationSchemeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["notificationSchemeId"],
        },
        request=_delete_notification_scheme,
    ),
    Operation(
        name="jira_cloud_get_notification_scheme",
        title="Get notification scheme",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="GET",
        path="/rest/api/3/notificationscheme/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_notification_scheme,
    ),
    Operation(
        name="jira_cloud_get_notification_scheme_to_project_m_812c",
        title="Get notification scheme to project mappings",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="GET",
        path="/rest/api/3/notificationscheme/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "notificationSchemeId": {"type": "array", "items": {"type": "string", "default": ""}},
                "projectId": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
        },
        request=_get_notification_scheme_to_project_mappings,
    ),
    Operation(
        name="jira_cloud_get_notification_schemes",
        title="Get notification schemes",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="GET",
        path="/rest/api/3/notificationscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "id": {"type": "array", "items": {"type": "string", "default": ""}},
                "projectId": {"type": "array", "items": {"type": "string", "default": ""}},
                "onlyDefault": {"type": "boolean", "default": False},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_notification_schemes,
    ),
    Operation(
        name="jira_cloud_remove_notification_from_notificatio_df25",
        title="Remove notification from notification scheme",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="DELETE",
        path="/rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"notificationSchemeId": {"type": "string"}, "notificationId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["notificationId", "notificationSchemeId"],
        },
        request=_remove_notification_from_notification_scheme,
    ),
    Operation(
        name="jira_cloud_update_notification_scheme",
        title="Update notification scheme",
        api="jira_cloud",
        tag="issue_notification_schemes",
        method="PUT",
        path="/rest/api/3/notificationscheme/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/UpdateNotificationSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_notification_scheme,
    ),
)
