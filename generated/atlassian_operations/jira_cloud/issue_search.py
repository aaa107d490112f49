"""Operation wrappers of jira_cloud, issue_search. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _count_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.count_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_issue_picker_resource(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.get_issue_picker_resource import request

    return request(
        query=optional(arguments, "query"),
        current_jql=optional(arguments, "currentJQL"),
        current_issue_key=optional(arguments, "currentIssueKey"),
        current_project_id=optional(arguments, "currentProjectId"),
        show_sub_tasks=optional(arguments, "showSubTasks"),
        show_sub_task_parent=optional(arguments, "showSubTaskParent"),
    )


def _match_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.match_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _search_and_reconsile_issues_using_jql(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.search_and_reconsile_issues_using_jql import request

    return request(
        jql=optional(arguments, "jql"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
        properties=optional(arguments, "properties"),
        fields_by_keys=optional(arguments, "fieldsByKeys"),
        fail_fast=optional(arguments, "failFast"),
        reconcile_issues=optional(arguments, "reconcileIssues"),
        include_archived_projects=optional(arguments, "includeArchivedProjects"),
    )


def _search_and_reconsile_issues_using_jql_post(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.search_and_reconsile_issues_using_jql_post import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _search_for_issues_using_jql(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.search_for_issues_using_jql import request

    return request(
        jql=optional(arguments, "jql"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
        properties=optional(arguments, "properties"),
        fields_by_keys=optional(arguments, "fieldsByKeys"),
        fail_fast=optional(arguments, "failFast"),
    )


def _search_for_issues_using_jql_post(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_search.search_for_issues_using_jql_post import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_count_issues",
        title="Count issues",
        api="jira_cloud",
        tag="issue_search",
        method="POST",
        path="/rest/api/3/search/approximate-count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/JQLCountRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_count_issues,
    ),
    Operation(
        name="jira_cloud_get_issue_picker_resource",
        title="Get issue picker resource",
        api="jira_cloud",
        tag="issue_search",
        method="GET",
        path="/rest/api/3/issue/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "currentJQL": {"type": "string"},
                "currentIssueKey": {"type": "string"},
                "currentProjectId": {"type": "string"},
                "showSubTasks": {"type": "boolean"},
                "showSubTaskParent": {"type": "boolean"},
            },
            "additionalProperties": False,
        },
        request=_get_issue_picker_resource,
    ),
    Operation(
        name="jira_cloud_match_issues",
        title="Match issues",
        api="jira_cloud",
        tag="issue_search",
        method="POST",
        path="/rest/api/3/jql/match",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssuesAndJQLQueries"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_match_issues,
    ),
    Operation(
        name="jira_cloud_search_and_reconsile_issues_using_jql",
        title="Search and reconsile issues using JQL",
        api="jira_cloud",
        tag="issue_search",
        method="GET",
        path="/rest/api/3/search/jql",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "jql": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
                "fields": {"type": "array", "items": {"type": "string", "default": "id"}},
                "expand": {"type": "string"},
                "properties": {"type": "array", "items": {"type": "string"}},
                "fieldsByKeys": {"type": "boolean", "default": False},
                "failFast": {"type": "boolean", "default": False},
                "reconcileIssues": {"type": "array", "items": {"type": "integer"}},
                "includeArchivedProjects": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_search_and_reconsile_issues_using_jql,
    ),
    Operation(
        name="jira_cloud_search_and_reconsile_issues_using_jq_4a97",
        title="Search and reconsile issues using JQL post",
        api="jira_cloud",
        tag="issue_search",
        method="POST",
        path="/rest/api/3/search/jql",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SearchAndReconcileRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_search_and_reconsile_issues_using_jql_post,
    ),
    Operation(
        name="jira_cloud_search_for_issues_using_jql",
        title="Search for issues using JQL",
        api="jira_cloud",
        tag="issue_search",
        method="GET",
        path="/rest/api/3/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "jql": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "validateQuery": {
                    "type": "string",
                    "enum": ["false", "none", "strict", "true", "warn"],
                    "default": "strict",
                },
                "fields": {"type": "array", "items": {"type": "string", "default": "*navigable"}},
                "expand": {"type": "string"},
                "properties": {"type": "array", "items": {"type": "string"}},
                "fieldsByKeys": {"type": "boolean", "default": False},
                "failFast": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_search_for_issues_using_jql,
    ),
    Operation(
        name="jira_cloud_search_for_issues_using_jql_post",
        title="Search for issues using JQL post",
        api="jira_cloud",
        tag="issue_search",
        method="POST",
        path="/rest/api/3/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SearchRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_search_for_issues_using_jql_post,
    ),
)
