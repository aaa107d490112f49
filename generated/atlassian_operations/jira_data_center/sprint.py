"""Operation wrappers of jira_data_center, sprint. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.create_sprint import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_property_agile_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.delete_property_agile_sprint import request

    return request(
        required(arguments, "sprintId"),
        required(arguments, "propertyKey"),
    )


def _delete_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.delete_sprint import request

    return request(
        required(arguments, "sprintId"),
    )


def _get_issues_for_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.get_issues_for_sprint import request

    return request(
        required(arguments, "sprintId"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_properties_keys_agile_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.get_properties_keys_agile_sprint import request

    return request(
        required(arguments, "sprintId"),
    )


def _get_property_agile_sprint_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.get_property_agile_sprint_properties import request

    return request(
        required(arguments, "sprintId"),
        required(arguments, "propertyKey"),
    )


def _get_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.get_sprint import request

    return request(
        required(arguments, "sprintId"),
    )


def _move_issues_to_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.move_issues_to_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


def _partially_update_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.partially_update_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


def _set_property_agile_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.set_property_agile_sprint import request

    return request(
        required(arguments, "sprintId"),
        required(arguments, "propertyKey"),
    )


def _swap_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.swap_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


def _unmap_all_sprints(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.unmap_all_sprints import request

    return request()


def _unmap_sprints(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.unmap_sprints import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.sprint.update_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_sprint",
        title="Create sprint",
        api="jira_data_center",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SprintCreateBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_sprint,
    ),
    Operation(
        name="jira_dc_delete_property_agile_sprint",
        title="Delete property agile sprint",
        api="jira_data_center",
        tag="sprint",
        method="DELETE",
        path="/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["propertyKey", "sprintId"],
        },
        request=_delete_property_agile_sprint,
    ),
    Operation(
        name="jira_dc_delete_sprint",
        title="Delete sprint",
        api="jira_data_center",
        tag="sprint",
        method="DELETE",
        path="/rest/agile/1.0/sprint/{sprintId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["sprintId"],
        },
        request=_delete_sprint,
    ),
    Operation(
        name="jira_dc_get_issues_for_sprint",
        title="Get issues for sprint",
        api="jira_data_center",
        tag="sprint",
        method="GET",
        path="/rest/agile/1.0/sprint/{sprintId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["sprintId"],
        },
        request=_get_issues_for_sprint,
    ),
    Operation(
        name="jira_dc_get_properties_keys_agile_sprint",
        title="Get properties keys agile sprint",
        api="jira_data_center",
        tag="sprint",
        method="GET",
        path="/rest/agile/1.0/sprint/{sprintId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["sprintId"],
        },
        request=_get_properties_keys_agile_sprint,
    ),
    Operation(
        name="jira_dc_get_property_agile_sprint_properties",
        title="Get property agile sprint properties",
        api="jira_data_center",
        tag="sprint",
        method="GET",
        path="/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["propertyKey", "sprintId"],
        },
        request=_get_property_agile_sprint_properties,
    ),
    Operation(
        name="jira_dc_get_sprint",
        title="Get sprint",
        api="jira_data_center",
        tag="sprint",
        method="GET",
        path="/rest/agile/1.0/sprint/{sprintId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["sprintId"],
        },
        request=_get_sprint,
    ),
    Operation(
        name="jira_dc_move_issues_to_sprint",
        title="Move issues to sprint",
        api="jira_data_center",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint/{sprintId}/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "integer"}, "body": {"$ref": "#/$defs/IssueAssignRequestBean"}},
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_move_issues_to_sprint,
    ),
    Operation(
        name="jira_dc_partially_update_sprint",
        title="Partially update sprint",
        api="jira_data_center",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint/{sprintId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "integer"}, "body": {"$ref": "#/$defs/SprintBean"}},
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_partially_update_sprint,
    ),
    Operation(
        name="jira_dc_set_property_agile_sprint",
        title="Set property agile sprint",
        api="jira_data_center",
        tag="sprint",
        method="PUT",
        path="/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["propertyKey", "sprintId"],
        },
        request=_set_property_agile_sprint,
    ),
    Operation(
        name="jira_dc_swap_sprint",
        title="Swap sprint",
        api="jira_data_center",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint/{sprintId}/swap",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "integer"}, "body": {"$ref": "#/$defs/SprintSwapBean"}},
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_swap_sprint,
    ),
    Operation(
        name="jira_dc_unmap_all_sprints",
        title="Unmap all sprints",
        api="jira_data_center",
        tag="sprint",
        method="PUT",
        path="/rest/agile/1.0/sprint/unmap-all",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_unmap_all_sprints,
    ),
    Operation(
        name="jira_dc_unmap_sprints",
        title="Unmap sprints",
        api="jira_data_center",
        tag="sprint",
        method="PUT",
        path="/rest/agile/1.0/sprint/unmap",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UnmapSprintsBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_unmap_sprints,
    ),
    Operation(
        name="jira_dc_update_sprint",
        title="Update sprint",
        api="jira_data_center",
        tag="sprint",
        method="PUT",
        path="/rest/agile/1.0/sprint/{sprintId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"sprintId": {"type": "integer"}, "body": {"$ref": "#/$defs/SprintBean"}},
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_update_sprint,
    ),
)
