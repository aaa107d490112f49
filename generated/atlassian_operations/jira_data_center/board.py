"""Operation wrappers of jira_data_center, board. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.create_board import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.delete_board import request

    return request(
        required(arguments, "boardId"),
    )


def _delete_property_agile_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.delete_property_agile_board import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "propertyKey"),
    )


def _get_all_boards(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_all_boards import request

    return request(
        max_results=optional(arguments, "maxResults"),
        name=optional(arguments, "name"),
        project_key_or_id=optional(arguments, "projectKeyOrId"),
        type_=optional(arguments, "type"),
        start_at=optional(arguments, "startAt"),
    )


def _get_all_sprints(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_all_sprints import request

    return request(
        required(arguments, "boardId"),
        max_results=optional(arguments, "maxResults"),
        state=optional(arguments, "state"),
        start_at=optional(arguments, "startAt"),
    )


def _get_all_versions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_all_versions import request

    return request(
        required(arguments, "boardId"),
        max_results=optional(arguments, "maxResults"),
        released=optional(arguments, "released"),
        start_at=optional(arguments, "startAt"),
    )


def _get_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_board import request

    return request(
        required(arguments, "boardId"),
    )


def _get_configuration_agile_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_configuration_agile_board import request

    return request(
        required(arguments, "boardId"),
    )


def _get_epics(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_epics import request

    return request(
        required(arguments, "boardId"),
        max_results=optional(arguments, "maxResults"),
        done=optional(arguments, "done"),
        start_at=optional(arguments, "startAt"),
    )


def _get_issues_for_backlog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_issues_for_backlog import request

    return request(
        required(arguments, "boardId"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_issues_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_issues_for_board import request

    return request(
        required(arguments, "boardId"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_issues_for_epic_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_issues_for_epic_board import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "epicId"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_issues_for_sprint_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_issues_for_sprint_board import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "sprintId"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_issues_without_epic_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_issues_without_epic_board import request

    return request(
        required(arguments, "boardId"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_projects import request

    return request(
        required(arguments, "boardId"),
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


def _get_properties_keys_agile_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_properties_keys_agile_board import request

    return request(
        required(arguments, "boardId"),
    )


def _get_property_agile_board_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_property_agile_board_properties import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "propertyKey"),
    )


def _get_refined_velocity(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.get_refined_velocity import request

    return request(
        required(arguments, "boardId"),
    )


def _set_property_agile_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.set_property_agile_board import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "propertyKey"),
    )


def _set_refined_velocity(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.board.set_refined_velocity import request

    return request(
        required(arguments, "boardId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_board",
        title="Create board",
        api="jira_data_center",
        tag="board",
        method="POST",
        path="/rest/agile/1.0/board",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BoardCreateBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_board,
    ),
    Operation(
        name="jira_dc_delete_board",
        title="Delete board",
        api="jira_data_center",
        tag="board",
        method="DELETE",
        path="/rest/agile/1.0/board/{boardId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_delete_board,
    ),
    Operation(
        name="jira_dc_delete_property_agile_board",
        title="Delete property agile board",
        api="jira_data_center",
        tag="board",
        method="DELETE",
        path="/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["boardId", "propertyKey"],
        },
        request=_delete_property_agile_board,
    ),
    Operation(
        name="jira_dc_get_all_boards",
        title="Get all boards",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer"},
                "name": {"type": "string"},
                "projectKeyOrId": {"type": "string"},
                "type": {"type": "string"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_get_all_boards,
    ),
    Operation(
        name="jira_dc_get_all_sprints",
        title="Get all sprints",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/sprint",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "state": {"type": "string"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_all_sprints,
    ),
    Operation(
        name="jira_dc_get_all_versions",
        title="Get all versions",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/version",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "released": {"type": "string"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_all_versions,
    ),
    Operation(
        name="jira_dc_get_board",
        title="Get board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_board,
    ),
    Operation(
        name="jira_dc_get_configuration_agile_board",
        title="Get configuration agile board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/configuration",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_configuration_agile_board,
    ),
    Operation(
        name="jira_dc_get_epics",
        title="Get epics",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/epic",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "done": {"type": "string"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_epics,
    ),
    Operation(
        name="jira_dc_get_issues_for_backlog",
        title="Get issues for backlog",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/backlog",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_for_backlog,
    ),
    Operation(
        name="jira_dc_get_issues_for_board",
        title="Get issues for board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_for_board,
    ),
    Operation(
        name="jira_dc_get_issues_for_epic_board",
        title="Get issues for epic board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "epicId": {"type": "integer"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId", "epicId"],
        },
        request=_get_issues_for_epic_board,
    ),
    Operation(
        name="jira_dc_get_issues_for_sprint_board",
        title="Get issues for sprint board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "sprintId": {"type": "integer"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId", "sprintId"],
        },
        request=_get_issues_for_sprint_board,
    ),
    Operation(
        name="jira_dc_get_issues_without_epic_board",
        title="Get issues without epic board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/epic/none/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_without_epic_board,
    ),
    Operation(
        name="jira_dc_get_projects",
        title="Get projects",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_projects,
    ),
    Operation(
        name="jira_dc_get_properties_keys_agile_board",
        title="Get properties keys agile board",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_properties_keys_agile_board,
    ),
    Operation(
        name="jira_dc_get_property_agile_board_properties",
        title="Get property agile board properties",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["boardId", "propertyKey"],
        },
        request=_get_property_agile_board_properties,
    ),
    Operation(
        name="jira_dc_get_refined_velocity",
        title="Get refined velocity",
        api="jira_data_center",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/settings/refined-velocity",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_refined_velocity,
    ),
    Operation(
        name="jira_dc_set_property_agile_board",
        title="Set property agile board",
        api="jira_data_center",
        tag="board",
        method="PUT",
        path="/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["boardId", "propertyKey"],
        },
        request=_set_property_agile_board,
    ),
    Operation(
        name="jira_dc_set_refined_velocity",
        title="Set refined velocity",
        api="jira_data_center",
        tag="board",
        method="PUT",
        path="/rest/agile/1.0/board/{boardId}/settings/refined-velocity",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}, "body": {"$ref": "#/$defs/BooleanSettingBean"}},
            "additionalProperties": False,
            "required": ["boardId", "body"],
        },
        request=_set_refined_velocity,
    ),
)
