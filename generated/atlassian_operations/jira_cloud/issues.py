"""Operation wrappers of jira_cloud, issues. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _archive_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.archive_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _archive_issues_async(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.archive_issues_async import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _assign_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.assign_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _bulk_fetch_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.bulk_fetch_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.create_issue import request

    return request(
        body=Json(required(arguments, "body")),
        update_history=optional(arguments, "updateHistory"),
    )


def _create_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.create_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.delete_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        delete_subtasks=optional(arguments, "deleteSubtasks"),
    )


def _do_transition(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.do_transition import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _edit_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.edit_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        notify_users=optional(arguments, "notifyUsers"),
        override_screen_security=optional(arguments, "overrideScreenSecurity"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
        return_issue=optional(arguments, "returnIssue"),
        expand=optional(arguments, "expand"),
    )


def _export_archived_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.export_archived_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_bulk_changelogs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_bulk_changelogs import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_change_logs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_change_logs import request

    return request(
        required(arguments, "issueIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_change_logs_by_ids(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_change_logs_by_ids import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _get_create_issue_meta(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_create_issue_meta import request

    return request(
        project_ids=optional(arguments, "projectIds"),
        project_keys=optional(arguments, "projectKeys"),
        issuetype_ids=optional(arguments, "issuetypeIds"),
        issuetype_names=optional(arguments, "issuetypeNames"),
        expand=optional(arguments, "expand"),
    )


def _get_create_issue_meta_issue_type_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_create_issue_meta_issue_type_id import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "issueTypeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_create_issue_meta_issue_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_create_issue_meta_issue_types import request

    return request(
        required(arguments, "projectIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_edit_issue_meta(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_edit_issue_meta import request

    return request(
        required(arguments, "issueIdOrKey"),
        override_screen_security=optional(arguments, "overrideScreenSecurity"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


def _get_events(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_events import request

    return request()


def _get_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        fields=optional(arguments, "fields"),
        fields_by_keys=optional(arguments, "fieldsByKeys"),
        expand=optional(arguments, "expand"),
        properties=optional(arguments, "properties"),
        update_history=optional(arguments, "updateHistory"),
        fail_fast=optional(arguments, "failFast"),
    )


def _get_issue_adf_limit_report(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_issue_adf_limit_report import request

    return request(
        is_returning_keys=optional(arguments, "isReturningKeys"),
        field_type=optional(arguments, "fieldType"),
    )


def _get_issue_limit_report(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_issue_limit_report import request

    return request(
        is_returning_keys=optional(arguments, "isReturningKeys"),
    )


def _get_transitions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.get_transitions import request

    return request(
        required(arguments, "issueIdOrKey"),
        expand=optional(arguments, "expand"),
        transition_id=optional(arguments, "transitionId"),
        skip_remote_only_condition=optional(arguments, "skipRemoteOnlyCondition"),
        include_unavailable_transitions=optional(arguments, "includeUnavailableTransitions"),
        sort_by_ops_bar_and_status=optional(arguments, "sortByOpsBarAndStatus"),
    )


def _notify_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.notify_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _unarchive_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issues.unarchive_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_archive_issues",
        title="Archive issues",
        api="jira_cloud",
        tag="issues",
        method="PUT",
        path="/rest/api/3/issue/archive",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueArchivalSyncRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_archive_issues,
    ),
    Operation(
        name="jira_cloud_archive_issues_async",
        title="Archive issues async",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue/archive",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ArchiveIssueAsyncRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_archive_issues_async,
    ),
    Operation(
        name="jira_cloud_assign_issue",
        title="Assign issue",
        api="jira_cloud",
        tag="issues",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}/assignee",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/User"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_assign_issue,
    ),
    Operation(
        name="jira_cloud_bulk_fetch_issues",
        title="Bulk fetch issues",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue/bulkfetch",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkFetchIssueRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_fetch_issues,
    ),
    Operation(
        name="jira_cloud_create_issue",
        title="Create issue",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "updateHistory": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/IssueUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue,
    ),
    Operation(
        name="jira_cloud_create_issues",
        title="Create issues",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssuesUpdateBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issues,
    ),
    Operation(
        name="jira_cloud_delete_issue",
        title="Delete issue",
        api="jira_cloud",
        tag="issues",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "deleteSubtasks": {"type": "string", "enum": ["false", "true"], "default": "false"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_delete_issue,
    ),
    Operation(
        name="jira_cloud_do_transition",
        title="Do transition",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/transitions",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/IssueUpdateDetails"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_do_transition,
    ),
    Operation(
        name="jira_cloud_edit_issue",
        title="Edit issue",
        api="jira_cloud",
        tag="issues",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "notifyUsers": {"type": "boolean", "default": True},
                "overrideScreenSecurity": {"type": "boolean", "default": False},
                "overrideEditableFlag": {"type": "boolean", "default": False},
                "returnIssue": {"type": "boolean", "default": False},
                "expand": {"type": "string", "default": ""},
                "body": {"$ref": "#/$defs/IssueUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_edit_issue,
    ),
    Operation(
        name="jira_cloud_export_archived_issues",
        title="Export archived issues",
        api="jira_cloud",
        tag="issues",
        method="PUT",
        path="/rest/api/3/issues/archive/export",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ArchivedIssuesFilterRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_export_archived_issues,
    ),
    Operation(
        name="jira_cloud_get_bulk_changelogs",
        title="Get bulk changelogs",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/changelog/bulkfetch",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkChangelogRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_bulk_changelogs,
    ),
    Operation(
        name="jira_cloud_get_change_logs",
        title="Get change logs",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/changelog",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_change_logs,
    ),
    Operation(
        name="jira_cloud_get_change_logs_by_ids",
        title="Get change logs by ids",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/changelog/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/IssueChangelogIds"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_get_change_logs_by_ids,
    ),
    Operation(
        name="jira_cloud_get_create_issue_meta",
        title="Get create issue meta",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/createmeta",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "projectIds": {"type": "array", "items": {"type": "string"}},
                "projectKeys": {"type": "array", "items": {"type": "string"}},
                "issuetypeIds": {"type": "array", "items": {"type": "string"}},
                "issuetypeNames": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_create_issue_meta,
    ),
    Operation(
        name="jira_cloud_get_create_issue_meta_issue_type_id",
        title="Get create issue meta issue type ID",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "issueTypeId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 200, "default": 50},
            },
            "additionalProperties": False,
            "required": ["issueTypeId", "projectIdOrKey"],
        },
        request=_get_create_issue_meta_issue_type_id,
    ),
    Operation(
        name="jira_cloud_get_create_issue_meta_issue_types",
        title="Get create issue meta issue types",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 200, "default": 50},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_create_issue_meta_issue_types,
    ),
    Operation(
        name="jira_cloud_get_edit_issue_meta",
        title="Get edit issue meta",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/editmeta",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "overrideScreenSecurity": {"type": "boolean", "default": False},
                "overrideEditableFlag": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_edit_issue_meta,
    ),
    Operation(
        name="jira_cloud_get_events",
        title="Get events",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/events",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_events,
    ),
    Operation(
        name="jira_cloud_get_issue",
        title="Get issue",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "fields": {"type": "array", "items": {"type": "string", "default": "*all"}},
                "fieldsByKeys": {"type": "boolean", "default": False},
                "expand": {"type": "string"},
                "properties": {"type": "array", "items": {"type": "string", "default": "null"}},
                "updateHistory": {"type": "boolean", "default": False},
                "failFast": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue,
    ),
    Operation(
        name="jira_cloud_get_issue_adf_limit_report",
        title="Get issue ADF limit report",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/limit/adf/report",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "isReturningKeys": {"type": "boolean", "default": False},
                "fieldType": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
        },
        request=_get_issue_adf_limit_report,
    ),
    Operation(
        name="jira_cloud_get_issue_limit_report",
        title="Get issue limit report",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/limit/report",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"isReturningKeys": {"type": "boolean", "default": False}},
            "additionalProperties": False,
        },
        request=_get_issue_limit_report,
    ),
    Operation(
        name="jira_cloud_get_transitions",
        title="Get transitions",
        api="jira_cloud",
        tag="issues",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/transitions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "transitionId": {"type": "string"},
                "skipRemoteOnlyCondition": {"type": "boolean", "default": False},
                "includeUnavailableTransitions": {"type": "boolean", "default": False},
                "sortByOpsBarAndStatus": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_transitions,
    ),
    Operation(
        name="jira_cloud_notify_issue",
        title="Notify issue",
        api="jira_cloud",
        tag="issues",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/notify",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/Notification"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_notify_issue,
    ),
    Operation(
        name="jira_cloud_unarchive_issues",
        title="Unarchive issues",
        api="jira_cloud",
        tag="issues",
        method="PUT",
        path="/rest/api/3/issue/unarchive",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueArchivalSyncRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_unarchive_issues,
    ),
)
