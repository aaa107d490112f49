"""Operation wrappers of jira_software_cloud, board. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.create_board import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.delete_board import request

    return request(
        required(arguments, "boardId"),
    )


def _delete_board_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.delete_board_property import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "propertyKey"),
    )


def _get_all_boards(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_all_boards import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        type_=optional(arguments, "type"),
        name=optional(arguments, "name"),
        project_key_or_id=optional(arguments, "projectKeyOrId"),
        account_id_location=optional(arguments, "accountIdLocation"),
        project_location=optional(arguments, "projectLocation"),
        include_private=optional(arguments, "includePrivate"),
        negate_location_filtering=optional(arguments, "negateLocationFiltering"),
        order_by=optional(arguments, "orderBy"),
        expand=optional(arguments, "expand"),
        project_type_location=optional(arguments, "projectTypeLocation"),
        filter_id=optional(arguments, "filterId"),
    )


def _get_all_quick_filters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_all_quick_filters import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_all_sprints(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_all_sprints import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        state=optional(arguments, "state"),
    )


def _get_all_versions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_all_versions import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        released=optional(arguments, "released"),
    )


def _get_approximate_issue_count_for_backlog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_approximate_issue_count_for_backlog import request

    return request(
        required(arguments, "boardId"),
        jql=optional(arguments, "jql"),
    )


def _get_approximate_issue_count_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_approximate_issue_count_for_board import request

    return request(
        required(arguments, "boardId"),
        jql=optional(arguments, "jql"),
    )


def _get_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board import request

    return request(
        required(arguments, "boardId"),
    )


def _get_board_by_filter_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_by_filter_id import request

    return request(
        required(arguments, "filterId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_board_issues_for_epic(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_issues_for_epic import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "epicId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_board_issues_for_epic_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_issues_for_epic_jsis import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "epicId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_board_issues_for_sprint(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_issues_for_sprint import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "sprintId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_board_issues_for_sprint_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_issues_for_sprint_jsis import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "sprintId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_board_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_property import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "propertyKey"),
    )


def _get_board_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_board_property_keys import request

    return request(
        required(arguments, "boardId"),
    )


def _get_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_configuration import request

    return request(
        required(arguments, "boardId"),
    )


def _get_epics(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_epics import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        done=optional(arguments, "done"),
    )


def _get_features_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_features_for_board import request

    return request(
        required(arguments, "boardId"),
    )


def _get_issues_for_backlog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_issues_for_backlog import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_for_backlog_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_issues_for_backlog_jsis import request

    return request(
        required(arguments, "boardId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_issues_for_board import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_for_board_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_issues_for_board_jsis import request

    return request(
        required(arguments, "boardId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_without_epic_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_issues_without_epic_for_board import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_issues_without_epic_for_board_jsis(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_issues_without_epic_for_board_jsis import request

    return request(
        required(arguments, "boardId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        jql=optional(arguments, "jql"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
    )


def _get_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_projects import request

    return request(
        required(arguments, "boardId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_projects_full(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_projects_full import request

    return request(
        required(arguments, "boardId"),
    )


def _get_quick_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_quick_filter import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "quickFilterId"),
    )


def _get_reports_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.get_reports_for_board import request

    return request(
        required(arguments, "boardId"),
    )


def _move_issues_to_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.move_issues_to_board import request

    return request(
        required(arguments, "boardId"),
        body=Json(required(arguments, "body")),
    )


def _set_board_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.set_board_property import request

    return request(
        required(arguments, "boardId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _toggle_features(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.board.toggle_features import request

    return request(
        required(arguments, "boardId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_create_board",
        title="Create board",
        api="jira_software_cloud",
        tag="board",
        method="POST",
        path="/rest/agile/1.0/board",
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
                        "filterId": {"type": "integer"},
                        "location": {
                            "type": "object",
                            "properties": {
                                "projectKeyOrId": {"type": "string"},
                                "type": {"type": "string", "enum": ["project", "user"]},
                            },
                            "additionalProperties": False,
                        },
                        "name": {"type": "string"},
                        "type": {"type": "string", "enum": ["agility", "kanban", "scrum"]},
                    },
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_board,
    ),
    Operation(
        name="jira_software_cloud_delete_board",
        title="Delete board",
        api="jira_software_cloud",
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
        name="jira_software_cloud_delete_board_property",
        title="Delete board property",
        api="jira_software_cloud",
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
        request=_delete_board_property,
    ),
    Operation(
        name="jira_software_cloud_get_all_boards",
        title="Get all boards",
        api="jira_software_cloud",
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
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "type": {"type": "string"},
                "name": {"type": "string"},
                "projectKeyOrId": {"type": "string"},
                "accountIdLocation": {"type": "string"},
                "projectLocation": {"type": "string"},
                "includePrivate": {"type": "boolean"},
                "negateLocationFiltering": {"type": "boolean"},
                "orderBy": {"type": "string", "enum": ["+name", "-name", "name"]},
                "expand": {"type": "string"},
                "projectTypeLocation": {"type": "array", "items": {"type": "string", "default": ""}},
                "filterId": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_get_all_boards,
    ),
    Operation(
        name="jira_software_cloud_get_all_quick_filters",
        title="Get all quick filters",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/quickfilter",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_all_quick_filters,
    ),
    Operation(
        name="jira_software_cloud_get_all_sprints",
        title="Get all sprints",
        api="jira_software_cloud",
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
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "state": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_all_sprints,
    ),
    Operation(
        name="jira_software_cloud_get_all_versions",
        title="Get all versions",
        api="jira_software_cloud",
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
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "released": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_all_versions,
    ),
    Operation(
        name="jira_software_cloud_get_approximate_issue_count_4889",
        title="Get approximate issue count for backlog",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/backlog/approximate-count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}, "jql": {"type": "string"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_approximate_issue_count_for_backlog,
    ),
    Operation(
        name="jira_software_cloud_get_approximate_issue_count_b9f7",
        title="Get approximate issue count for board",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/issue/approximate-count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}, "jql": {"type": "string"}},
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_approximate_issue_count_for_board,
    ),
    Operation(
        name="jira_software_cloud_get_board",
        title="Get board",
        api="jira_software_cloud",
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
        name="jira_software_cloud_get_board_by_filter_id",
        title="Get board by filter ID",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/filter/{filterId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "filterId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["filterId"],
        },
        request=_get_board_by_filter_id,
    ),
    Operation(
        name="jira_software_cloud_get_board_issues_for_epic",
        title="Get board issues for epic",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "epicId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId", "epicId"],
        },
        request=_get_board_issues_for_epic,
    ),
    Operation(
        name="jira_software_cloud_get_board_issues_for_epic_jsis",
        title="Get board issues for epic jsis",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/epic/{epicId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "epicId": {"type": "integer"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId", "epicId"],
        },
        request=_get_board_issues_for_epic_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_board_issues_for_sprint",
        title="Get board issues for sprint",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "sprintId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId", "sprintId"],
        },
        request=_get_board_issues_for_sprint,
    ),
    Operation(
        name="jira_software_cloud_get_board_issues_for_sprint_jsis",
        title="Get board issues for sprint jsis",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
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
            "required": ["boardId", "sprintId"],
        },
        request=_get_board_issues_for_sprint_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_board_property",
        title="Get board property",
        api="jira_software_cloud",
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
        request=_get_board_property,
    ),
    Operation(
        name="jira_software_cloud_get_board_property_keys",
        title="Get board property keys",
        api="jira_software_cloud",
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
        request=_get_board_property_keys,
    ),
    Operation(
        name="jira_software_cloud_get_configuration",
        title="Get configuration",
        api="jira_software_cloud",
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
        request=_get_configuration,
    ),
    Operation(
        name="jira_software_cloud_get_epics",
        title="Get epics",
        api="jira_software_cloud",
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
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "done": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_epics,
    ),
    Operation(
        name="jira_software_cloud_get_features_for_board",
        title="Get features for board",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/features",
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
        request=_get_features_for_board,
    ),
    Operation(
        name="jira_software_cloud_get_issues_for_backlog",
        title="Get issues for backlog",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/backlog",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_for_backlog,
    ),
    Operation(
        name="jira_software_cloud_get_issues_for_backlog_jsis",
        title="Get issues for backlog jsis",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/backlog",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_for_backlog_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_issues_for_board",
        title="Get issues for board",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_for_board,
    ),
    Operation(
        name="jira_software_cloud_get_issues_for_board_jsis",
        title="Get issues for board jsis",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_for_board_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_issues_without_epic_for_97e1",
        title="Get issues without epic for board",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/epic/none/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_without_epic_for_board,
    ),
    Operation(
        name="jira_software_cloud_get_issues_without_epic_for_79f9",
        title="Get issues without epic for board jsis",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/software/1.0/board/{boardId}/epic/none/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer"},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "jql": {"type": "string"},
                "validateQuery": {"type": "boolean"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_issues_without_epic_for_board_jsis,
    ),
    Operation(
        name="jira_software_cloud_get_projects",
        title="Get projects",
        api="jira_software_cloud",
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
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["boardId"],
        },
        request=_get_projects,
    ),
    Operation(
        name="jira_software_cloud_get_projects_full",
        title="Get projects full",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/project/full",
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
        request=_get_projects_full,
    ),
    Operation(
        name="jira_software_cloud_get_quick_filter",
        title="Get quick filter",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"boardId": {"type": "integer"}, "quickFilterId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["boardId", "quickFilterId"],
        },
        request=_get_quick_filter,
    ),
    Operation(
        name="jira_software_cloud_get_reports_for_board",
        title="Get reports for board",
        api="jira_software_cloud",
        tag="board",
        method="GET",
        path="/rest/agile/1.0/board/{boardId}/reports",
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
        request=_get_reports_for_board,
    ),
    Operation(
        name="jira_software_cloud_move_issues_to_board",
        title="Move issues to board",
        api="jira_software_cloud",
        tag="board",
        method="POST",
        path="/rest/agile/1.0/board/{boardId}/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
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
            "required": ["boardId", "body"],
        },
        request=_move_issues_to_board,
    ),
    Operation(
        name="jira_software_cloud_set_board_property",
        title="Set board property",
        api="jira_software_cloud",
        tag="board",
        method="PUT",
        path="/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["boardId", "body", "propertyKey"],
        },
        request=_set_board_property,
    ),
    Operation(
        name="jira_software_cloud_toggle_features",
        title="Toggle features",
        api="jira_software_cloud",
        tag="board",
        method="PUT",
        path="/rest/agile/1.0/board/{boardId}/features",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "boardId": {"type": "integer"},
                        "enabling": {"type": "boolean"},
                        "feature": {"type": "string"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["boardId", "body"],
        },
        request=_toggle_features,
    ),
)
