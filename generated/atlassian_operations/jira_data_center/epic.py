"""Operation wrappers of jira_data_center, epic. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.get_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
    )


def _get_issues_for_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.get_issues_for_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _get_issues_without_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.get_issues_without_epic import request

    return request(
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _move_issues_to_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.move_issues_to_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _partially_update_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.partially_update_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _rank_epics(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.rank_epics import request

    return request(
        required(arguments, "epicIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _remove_issues_from_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.epic.remove_issues_from_epic import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_epic",
        title="Get epic",
        api="jira_data_center",
        tag="epic",
        method="GET",
        path="/rest/agile/1.0/epic/{epicIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"epicIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["epicIdOrKey"],
        },
        request=_get_epic,
    ),
    Operation(
        name="jira_dc_get_issues_for_epic",
        title="Get issues for epic",
        api="jira_data_center",
        tag="epic",
        method="GET",
        path="/rest/agile/1.0/epic/{epicIdOrKey}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "epicIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["epicIdOrKey"],
        },
        request=_get_issues_for_epic,
    ),
    Operation(
        name="jira_dc_get_issues_without_epic",
        title="Get issues without epic",
        api="jira_data_center",
        tag="epic",
        method="GET",
        path="/rest/agile/1.0/epic/none/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_get_issues_without_epic,
    ),
    Operation(
        name="jira_dc_move_issues_to_epic",
        title="Move issues to epic",
        api="jira_data_center",
        tag="epic",
        method="POST",
        path="/rest/agile/1.0/epic/{epicIdOrKey}/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"epicIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/IssueAssignRequestBean"}},
            "additionalProperties": False,
            "required": ["body", "epicIdOrKey"],
        },
        request=_move_issues_to_epic,
    ),
    Operation(
        name="jira_dc_partially_update_epic",
        title="Partially update epic",
        api="jira_data_center",
        tag="epic",
        method="POST",
        path="/rest/agile/1.0/epic/{epicIdOrKey}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"epicIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/EpicUpdateBean"}},
            "additionalProperties": False,
            "required": ["body", "epicIdOrKey"],
        },
        request=_partially_update_epic,
    ),
    Operation(
        name="jira_dc_rank_epics",
        title="Rank epics",
        api="jira_data_center",
        tag="epic",
        method="PUT",
        path="/rest/agile/1.0/epic/{epicIdOrKey}/rank",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"epicIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/EpicRankRequestBean"}},
            "additionalProperties": False,
            "required": ["body", "epicIdOrKey"],
        },
        request=_rank_epics,
    ),
    Operation(
        name="jira_dc_remove_issues_from_epic",
        title="Remove issues from epic",
        api="jira_data_center",
        tag="epic",
        method="POST",
        path="/rest/agile/1.0/epic/none/issue",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueAssignRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_remove_issues_from_epic,
    ),
)
