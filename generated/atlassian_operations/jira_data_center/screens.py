"""Operation wrappers of jira_data_center, screens. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.add_field import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _add_field_to_default_screen(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.add_field_to_default_screen import request

    return request(
        required(arguments, "fieldId"),
    )


def _add_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.add_tab import request

    return request(
        required(arguments, "screenId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.delete_tab import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
    )


def _get_all_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.get_all_fields import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        project_key=optional(arguments, "projectKey"),
    )


def _get_all_screens(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.get_all_screens import request

    return request(
        search=optional(arguments, "search"),
        expand=optional(arguments, "expand"),
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


def _get_all_tabs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.get_all_tabs import request

    return request(
        required(arguments, "screenId"),
        project_key=optional(arguments, "projectKey"),
    )


def _get_fields_to_add(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.get_fields_to_add import request

    return request(
        required(arguments, "screenId"),
    )


def _move_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.move_field import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _move_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.move_tab import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "pos"),
    )


def _remove_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.remove_field import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "id"),
    )


def _rename_tab(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.rename_tab import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _update_show_when_empty_indicator(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.screens.update_show_when_empty_indicator import request

    return request(
        required(arguments, "screenId"),
        required(arguments, "tabId"),
        required(arguments, "id"),
        required(arguments, "newValue"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_field",
        title="Add field",
        api="jira_data_center",
        tag="screens",
        method="POST",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}/fields",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "body": {"$ref": "#/$defs/AddFieldBean"},
            },
            "additionalProperties": False,
            "required": ["screenId", "tabId"],
        },
        request=_add_field,
    ),
    Operation(
        name="jira_dc_add_field_to_default_screen",
        title="Add field to default screen",
        api="jira_data_center",
        tag="screens",
        method="POST",
        path="/rest/api/2/screens/addToDefault/{fieldId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_add_field_to_default_screen,
    ),
    Operation(
        name="jira_dc_add_tab",
        title="Add tab",
        api="jira_data_center",
        tag="screens",
        method="POST",
        path="/rest/api/2/screens/{screenId}/tabs",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}, "body": {"$ref": "#/$defs/ScreenableTabBean"}},
            "additionalProperties": False,
            "required": ["screenId"],
        },
        request=_add_tab,
    ),
    Operation(
        name="jira_dc_delete_tab",
        title="Delete tab",
        api="jira_data_center",
        tag="screens",
        method="DELETE",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}",
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
        request=_delete_tab,
    ),
    Operation(
        name="jira_dc_get_all_fields",
        title="Get all fields",
        api="jira_data_center",
        tag="screens",
        method="GET",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}/fields",
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
        request=_get_all_fields,
    ),
    Operation(
        name="jira_dc_get_all_screens",
        title="Get all screens",
        api="jira_data_center",
        tag="screens",
        method="GET",
        path="/rest/api/2/screens",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "search": {"type": "string"},
                "expand": {"type": "string"},
                "maxResults": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_all_screens,
    ),
    Operation(
        name="jira_dc_get_all_tabs",
        title="Get all tabs",
        api="jira_data_center",
        tag="screens",
        method="GET",
        path="/rest/api/2/screens/{screenId}/tabs",
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
        request=_get_all_tabs,
    ),
    Operation(
        name="jira_dc_get_fields_to_add",
        title="Get fields to add",
        api="jira_data_center",
        tag="screens",
        method="GET",
        path="/rest/api/2/screens/{screenId}/availableFields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"screenId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["screenId"],
        },
        request=_get_fields_to_add,
    ),
    Operation(
        name="jira_dc_move_field",
        title="Move field",
        api="jira_data_center",
        tag="screens",
        method="POST",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move",
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
            "required": ["id", "screenId", "tabId"],
        },
        request=_move_field,
    ),
    Operation(
        name="jira_dc_move_tab",
        title="Move tab",
        api="jira_data_center",
        tag="screens",
        method="POST",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}/move/{pos}",
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
        request=_move_tab,
    ),
    Operation(
        name="jira_dc_remove_field",
        title="Remove field",
        api="jira_data_center",
        tag="screens",
        method="DELETE",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}",
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
        request=_remove_field,
    ),
    Operation(
        name="jira_dc_rename_tab",
        title="Rename tab",
        api="jira_data_center",
        tag="screens",
        method="PUT",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "body": {"$ref": "#/$defs/ScreenableTabBean"},
            },
            "additionalProperties": False,
            "required": ["screenId", "tabId"],
        },
        request=_rename_tab,
    ),
    Operation(
        name="jira_dc_update_show_when_empty_indicator",
        title="Update show when empty indicator",
        api="jira_data_center",
        tag="screens",
        method="PUT",
        path="/rest/api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/updateShowWhenEmptyIndicator/{newValue}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "screenId": {"type": "integer"},
                "tabId": {"type": "integer"},
                "id": {"type": "string"},
                "newValue": {"type": "boolean"},
            },
            "additionalProperties": False,
            "required": ["id", "newValue", "screenId", "tabId"],
        },
        request=_update_show_when_empty_indicator,
    ),
)
