"""Operation wrappers of jira_cloud, ui_modifications_apps. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_ui_modification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.ui_modifications_apps.create_ui_modification import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_ui_modification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.ui_modifications_apps.delete_ui_modification import request

    return request(
        required(arguments, "uiModificationId"),
    )


def _get_ui_modifications(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.ui_modifications_apps.get_ui_modifications import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        expand=optional(arguments, "expand"),
    )


def _update_ui_modification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.ui_modifications_apps.update_ui_modification import request

    return request(
        required(arguments, "uiModificationId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_ui_modification",
        title="Create UI modification",
        api="jira_cloud",
        tag="ui_modifications_apps",
        method="POST",
        path="/rest/api/3/uiModifications",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateUiModificationDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_ui_modification,
    ),
    Operation(
        name="jira_cloud_delete_ui_modification",
        title="Delete UI modification",
        api="jira_cloud",
        tag="ui_modifications_apps",
        method="DELETE",
        path="/rest/api/3/uiModifications/{uiModificationId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"uiModificationId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["uiModificationId"],
        },
        request=_delete_ui_modification,
    ),
    Operation(
        name="jira_cloud_get_ui_modifications",
        title="Get UI modifications",
        api="jira_cloud",
        tag="ui_modifications_apps",
        method="GET",
        path="/rest/api/3/uiModifications",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_ui_modifications,
    ),
    Operation(
        name="jira_cloud_update_ui_modification",
        title="Update UI modification",
        api="jira_cloud",
        tag="ui_modifications_apps",
        method="PUT",
        path="/rest/api/3/uiModifications/{uiModificationId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "uiModificationId": {"type": "string"},
                "body": {"$ref": "#/$defs/UpdateUiModificationDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "uiModificationId"],
        },
        request=_update_ui_modification,
    ),
)
