"""Operation wrappers of jira_software_cloud, epic. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.get_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
    )


def _get_issues_for_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.get_issues_for_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_for_epic_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.get_issues_for_epic_jsis import request

    return request(
        required(arguments, "epicIdOrKey"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_without_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.get_issues_without_epic import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_without_epic_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.get_issues_without_epic_jsis import request

    return request(
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _move_issues_to_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.move_issues_to_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _partially_update_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.partially_update_epic import request

    return request(
        required(arguments, "epicIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _rank_epics(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.rank_epics import request

    return request(
        required(arguments, "epicIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _remove_issues_from_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.epic.remove_issues_from_epic import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_get_epic",
        title="Get epic",
        api="jira_software_cloud",
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
        name="jira_software_cloud_get_issues_for_epic",
        title="Get issues for epic",
        api="jira_software_cloud",
        tag="epic",
        method="GET",
        path="/rest/agile/1.0/epic/{epicIdOrKey}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "epicIdOrKey": {"type": "string"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["epicIdOrKey"],
        },
        request=_get_issues_for_epic,
    ),
    Operation(
        name="jira_software_cloud_get_issues_for_epic_jsis",
        title="Get issues for epic jsis",
        api="jira_software_cloud",
        tag="epic",
        method="GET",
        path="/rest/software/1.0/epic/{epicIdOrKey}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "epicIdOrKey": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["epicIdOrKey"],
        },
        request=_get_issues_for_epic_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_issues_without_epic",
        title="Get issues without epic",
        api="jira_software_cloud",
        tag="epic",
        method="GET",
        path="/rest/agile/1.0/epic/none/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_issues_without_epic,
    ),
    Operation(
        name="jira_software_cloud_get_issues_without_epic_jsis",
        title="Get issues without epic jsis",
        api="jira_software_cloud",
        tag="epic",
        method="GET",
        path="/rest/software/1.0/epic/none/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_issues_without_epic_jsis,
    ),
    Operation(
        name="jira_software_cloud_move_issues_to_epic",
        title="Move issues to epic",
        api="jira_software_cloud",
        tag="epic",
        method="POST",
        path="/rest/agile/1.0/epic/{epicIdOrKey}/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "epicIdOrKey": {"type": "string"},
                "body": {
                    "type": "object",
                    "properties": {"issues": {"type": "array", "items": {"type": "string"}}},
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "epicIdOrKey"],
        },
        request=_move_issues_to_epic,
    ),
    Operation(
        name="jira_software_cloud_partially_update_epic",
        title="Partially update epic",
        api="jira_software_cloud",
        tag="epic",
        method="POST",
        path="/rest/agile/1.0/epic/{epicIdOrKey}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "epicIdOrKey": {"type": "string"},
                "body": {
                    "type": "object",
                    "properties": {
                        "color": {
                            "type": "object",
                            "properties": {
                                "key": {
                                    "type": "string",
                                    "enum": [
                                        "color_1",
                                        "color_10",
                                        "color_11",
                                        "color_12",
                                        "color_13",
                                        "color_14",
                                        "color_2",
                                        "color_3",
                                        "color_4",
                                        "color_5",
                                        "color_6",
                                        "color_7",
                                        "color_8",
                                        "color_9",
                                    ],
                                }
                            },
                            "additionalProperties": False,
                        },
                        "done": {"type": "boolean"},
                        "name": {"type": "string"},
                        "summary": {"type": "string"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "epicIdOrKey"],
        },
        request=_partially_update_epic,
    ),
    Operation(
        name="jira_software_cloud_rank_epics",
        title="Rank epics",
        api="jira_software_cloud",
        tag="epic",
        method="PUT",
        path="/rest/agile/1.0/epic/{epicIdOrKey}/rank",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "epicIdOrKey": {"type": "string"},
                "body": {
                    "type": "object",
                    "properties": {
                        "rankAfterEpic": {"type": "string"},
                        "rankBeforeEpic": {"type": "string"},
                        "rankCustomFieldId": {"type": "integer"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "epicIdOrKey"],
        },
        request=_rank_epics,
    ),
    Operation(
        name="jira_software_cloud_remove_issues_from_epic",
        title="Remove issues from epic",
        api="jira_software_cloud",
        tag="epic",
        method="POST",
        path="/rest/agile/1.0/epic/none/issue",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {"issues": {"type": "array", "items": {"type": "string"}}},
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_remove_issues_from_epic,
    ),
)
