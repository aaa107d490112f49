"""Operation wrappers of jira_cloud, screen_tab_fields. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_screen_tab_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tab_fields.add_screen_tab_field import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        body=Json(required(arguments, "body")),
        skip_field_association=optional(arguments, "skipFieldAssociation"),
    )


def _get_all_screen_tab_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tab_fields.get_all_screen_tab_fields import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        project_key=optional(arguments, "projectKey"),
    )


def _move_screen_tab_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tab_fields.move_screen_tab_field import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _remove_screen_tab_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tab_fields.remove_screen_tab_field import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_screen_tab_field",
        title="Add screen tab field",
        api="jira_cloud",
        tag="screen_tab_fields",
        method="POST",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}/fields",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "skipFieldAssociation": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/AddFieldBean"},
            },
            "additionalProperties": False,
            "required": ["body", "screenId", "tabId"],
        },
        request=_add_screen_tab_field,
    ),
    Operation(
        name="jira_cloud_get_all_screen_tab_fields",
        title="Get all screen tab fields",
        api="jira_cloud",
        tag="screen_tab_fields",
        method="GET",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}/fields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "projectKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["screenId", "tabId"],
        },
        request=_get_all_screen_tab_fields,
    ),
    Operation(
        name="jira_cloud_move_screen_tab_field",
        title="Move screen tab field",
        api="jira_cloud",
        tag="screen_tab_fields",
        method="POST",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "id": {"type": "string"},
                "body": {"$ref": "#/$defs/MoveFieldBean"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "screenId", "tabId"],
        },
        request=_move_screen_tab_field,
    ),
    Operation(
        name="jira_cloud_remove_screen_tab_field",
        title="Remove screen tab field",
        api="jira_cloud",
        tag="screen_tab_fields",
        method="DELETE",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "tabId": {"type": "integer"}, "id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "screenId", "tabId"],
        },
        request=_remove_screen_tab_field,
    ),
)
