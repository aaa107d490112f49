"""Operation wrappers of jira_software_cloud, sprint. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.create_sprint import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.delete_property import request

    return request(
        required(arguments, "sprintId"),
        required(arguments, "propertyKey"),
    )


def _delete_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.delete_sprint import request

    return request(
        required(arguments, "sprintId"),
    )


def _get_issues_for_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.get_issues_for_sprint import request

    return request(
        required(arguments, "sprintId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_for_sprint_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.get_issues_for_sprint_jsis import request

    return request(
        required(arguments, "sprintId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_properties_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.get_properties_keys import request

    return request(
        required(arguments, "sprintId"),
    )


def _get_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.get_property import request

    return request(
        required(arguments, "sprintId"),
        required(arguments, "propertyKey"),
    )


def _get_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.get_sprint import request

    return request(
        required(arguments, "sprintId"),
    )


def _move_issues_to_sprint_and_rank(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.move_issues_to_sprint_and_rank import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


def _partially_update_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.partially_update_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


def _set_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.set_property import request

    return request(
        required(arguments, "sprintId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _swap_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.swap_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


def _update_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.sprint.update_sprint import request

    return request(
        required(arguments, "sprintId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_create_sprint",
        title="Create sprint",
        api="jira_software_cloud",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {
                        "endDate": {"type": "string"},
                        "goal": {"type": "string"},
                        "name": {"type": "string"},
                        "originBoardId": {"type": "integer"},
                        "startDate": {"type": "string"},
                    },
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_sprint,
    ),
    Operation(
        name="jira_software_cloud_delete_property",
        title="Delete property",
        api="jira_software_cloud",
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
        request=_delete_property,
    ),
    Operation(
        name="jira_software_cloud_delete_sprint",
        title="Delete sprint",
        api="jira_software_cloud",
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
        name="jira_software_cloud_get_issues_for_sprint",
        title="Get issues for sprint",
        api="jira_software_cloud",
        tag="sprint",
        method="GET",
        path="/rest/agile/1.0/sprint/{sprintId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["sprintId"],
        },
        request=_get_issues_for_sprint,
    ),
    Operation(
        name="jira_software_cloud_get_issues_for_sprint_jsis",
        title="Get issues for sprint jsis",
        api="jira_software_cloud",
        tag="sprint",
        method="GET",
        path="/rest/software/1.0/sprint/{sprintId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["sprintId"],
        },
        request=_get_issues_for_sprint_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_properties_keys",
        title="Get properties keys",
        api="jira_software_cloud",
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
        request=_get_properties_keys,
    ),
    Operation(
        name="jira_software_cloud_get_property",
        title="Get property",
        api="jira_software_cloud",
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
        request=_get_property,
    ),
    Operation(
        name="jira_software_cloud_get_sprint",
        title="Get sprint",
        api="jira_software_cloud",
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
        name="jira_software_cloud_move_issues_to_sprint_and_rank",
        title="Move issues to sprint and rank",
        api="jira_software_cloud",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint/{sprintId}/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "issues": {"type": "array", "items": {"type": "string"}},
                        "rankAfterIssue": {"type": "string"},
                        "rankBeforeIssue": {"type": "string"},
                        "rankCustomFieldId": {"type": "integer"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_move_issues_to_sprint_and_rank,
    ),
    Operation(
        name="jira_software_cloud_partially_update_sprint",
        title="Partially update sprint",
        api="jira_software_cloud",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint/{sprintId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "completeDate": {"type": "string"},
                        "createdDate": {"type": "string"},
                        "endDate": {"type": "string"},
                        "goal": {"type": "string"},
                        "id": {"type": "integer"},
                        "name": {"type": "string"},
                        "originBoardId": {"type": "integer"},
                        "self": {"type": "string"},
                        "startDate": {"type": "string"},
                        "state": {"type": "string"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_partially_update_sprint,
    ),
    Operation(
        name="jira_software_cloud_set_property",
        title="Set property",
        api="jira_software_cloud",
        tag="sprint",
        method="PUT",
        path="/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "propertyKey", "sprintId"],
        },
        request=_set_property,
    ),
    Operation(
        name="jira_software_cloud_swap_sprint",
        title="Swap sprint",
        api="jira_software_cloud",
        tag="sprint",
        method="POST",
        path="/rest/agile/1.0/sprint/{sprintId}/swap",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {"sprintToSwapWith": {"type": "integer"}},
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_swap_sprint,
    ),
    Operation(
        name="jira_software_cloud_update_sprint",
        title="Update sprint",
        api="jira_software_cloud",
        tag="sprint",
        method="PUT",
        path="/rest/agile/1.0/sprint/{sprintId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sprintId": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "completeDate": {"type": "string"},
                        "createdDate": {"type": "string"},
                        "endDate": {"type": "string"},
                        "goal": {"type": "string"},
                        "id": {"type": "integer"},
                        "name": {"type": "string"},
                        "originBoardId": {"type": "integer"},
                        "self": {"type": "string"},
                        "startDate": {"type": "string"},
                        "state": {"type": "string"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "sprintId"],
        },
        request=_update_sprint,
    ),
)
