"""Operation wrappers of jira_cloud, screen_tabs. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_screen_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tabs.add_screen_tab import request

    return request(
        required(arguments, "screenId"),
        body=Json(required(arguments, "body")),
    )


def _delete_screen_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tabs.delete_screen_tab import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
    )


def _get_all_screen_tabs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tabs.get_all_screen_tabs import request

    return request(
        required(arguments, "screenId"),
        project_key=optional(arguments, "projectKey"),
    )


def _get_bulk_screen_tabs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tabs.get_bulk_screen_tabs import request

    return request(
        screen_id=optional(arguments, "screenId"),
        tab_id=optional(arguments, "tabId"),
        start_at=optional(arguments, "startAt"),
        max_result=optional(arguments, "maxResult"),
    )


def _move_screen_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tabs.move_screen_tab import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "pos"),
    )


def _rename_screen_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.screen_tabs.rename_screen_tab import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_screen_tab",
        title="Add screen tab",
        api="jira_cloud",
        tag="screen_tabs",
        method="POST",
        path="/rest/api/3/screens/{screenId}/tabs",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "body": {"$ref": "#/$defs/ScreenableTab"}},
            "additionalProperties": False,
            "required": ["body", "screenId"],
        },
        request=_add_screen_tab,
    ),
    Operation(
        name="jira_cloud_delete_screen_tab",
        title="Delete screen tab",
        api="jira_cloud",
        tag="screen_tabs",
        method="DELETE",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "tabId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["screenId", "tabId"],
        },
        request=_delete_screen_tab,
    ),
    Operation(
        name="jira_cloud_get_all_screen_tabs",
        title="Get all screen tabs",
        api="jira_cloud",
        tag="screen_tabs",
        method="GET",
        path="/rest/api/3/screens/{screenId}/tabs",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "projectKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["screenId"],
        },
        request=_get_all_screen_tabs,
    ),
    Operation(
        name="jira_cloud_get_bulk_screen_tabs",
        title="Get bulk screen tabs",
        api="jira_cloud",
        tag="screen_tabs",
        method="GET",
        path="/rest/api/3/screens/tabs",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "array", "items": {"type": "integer"}},
                "tabId": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
                "maxResult": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_bulk_screen_tabs,
    ),
    Operation(
        name="jira_cloud_move_screen_tab",
        title="Move screen tab",
        api="jira_cloud",
        tag="screen_tabs",
        method="POST",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "tabId": {"type": "integer"}, "pos": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["pos", "screenId", "tabId"],
        },
        request=_move_screen_tab,
    ),
    Operation(
        name="jira_cloud_rename_screen_tab",
        title="Rename screen tab",
        api="jira_cloud",
        tag="screen_tabs",
        method="PUT",
        path="/rest/api/3/screens/{screenId}/tabs/{tabId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "body": {"$ref": "#/$defs/ScreenableTab"},
            },
            "additionalProperties": False,
            "required": ["body", "screenId", "tabId"],
        },
        request=_rename_screen_tab,
    ),
)
