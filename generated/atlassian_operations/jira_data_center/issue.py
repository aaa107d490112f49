"""Operation wrappers of jira_data_center, issue. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required, text_file


def _add_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.add_attachment import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=form(required(arguments, "body")),
    )


def _add_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.add_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


def _add_vote(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.add_vote import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _add_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.add_watcher import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        user_name=optional(arguments, "userName"),
    )


def _add_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.add_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        new_estimate=optional(arguments, "newEstimate"),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        reduce_by=optional(arguments, "reduceBy"),
    )


def _archive_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.archive_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        notify_users=optional(arguments, "notifyUsers"),
    )


def _archive_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.archive_issues import request

    return request(
        body=text_file(arguments["body"]) if "body" in arguments else UNSET,
        notify_users=optional(arguments, "notifyUsers"),
    )


def _assign_assignee(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.assign_assignee import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _can_move_sub_task(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.can_move_sub_task import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _create_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.create_issue import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        update_history=optional(arguments, "updateHistory"),
    )


def _create_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.create_issues import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_or_update_remote_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.create_or_update_remote_issue_link import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.delete_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
    )


def _delete_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.delete_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        delete_subtasks=optional(arguments, "deleteSubtasks"),
    )


def _delete_property_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.delete_property_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _delete_remote_issue_link_by_global_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.delete_remote_issue_link_by_global_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        global_id=required(arguments, "globalId"),
    )


def _delete_remote_issue_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.delete_remote_issue_link_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "linkId"),
    )


def _delete_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.delete_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        new_estimate=optional(arguments, "newEstimate"),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        increase_by=optional(arguments, "increaseBy"),
    )


def _do_transition(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.do_transition import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _edit_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.edit_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        notify_users=optional(arguments, "notifyUsers"),
    )


def _estimate_issue_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.estimate_issue_for_board import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        board_id=optional(arguments, "boardId"),
    )


def _get_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_comments(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_comments import request

    return request(
        required(arguments, "issueIdOrKey"),
        expand=optional(arguments, "expand"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        start_at=optional(arguments, "startAt"),
    )


def _get_create_issue_meta_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_create_issue_meta_fields import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "issueTypeId"),
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


def _get_create_issue_meta_project_issue_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_create_issue_meta_project_issue_types import request

    return request(
        required(arguments, "projectIdOrKey"),
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


def _get_edit_issue_meta(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_edit_issue_meta import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        expand=optional(arguments, "expand"),
        fields=optional(arguments, "fields"),
        update_history=optional(arguments, "updateHistory"),
        properties=optional(arguments, "properties"),
    )


def _get_issue_agile(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_issue_agile import request

    return request(
        required(arguments, "issueIdOrKey"),
        expand=optional(arguments, "expand"),
        fields=optional(arguments, "fields"),
        update_history=optional(arguments, "updateHistory"),
    )


def _get_issue_estimation_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_issue_estimation_for_board import request

    return request(
        required(arguments, "issueIdOrKey"),
        board_id=optional(arguments, "boardId"),
    )


def _get_issue_picker_resource(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_issue_picker_resource import request

    return request(
        current_project_id=optional(arguments, "currentProjectId"),
        query=optional(arguments, "query"),
        current_issue_key=optional(arguments, "currentIssueKey"),
        show_sub_tasks=optional(arguments, "showSubTasks"),
        current_jql=optional(arguments, "currentJQL"),
        show_sub_task_parent=optional(arguments, "showSubTaskParent"),
    )


def _get_issue_watchers(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_issue_watchers import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_issue_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_issue_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_pinned_comments(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_pinned_comments import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_properties_keys_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_properties_keys_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_property_issue_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_property_issue_properties import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_remote_issue_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_remote_issue_link_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "linkId"),
    )


def _get_remote_issue_links(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_remote_issue_links import request

    return request(
        required(arguments, "issueIdOrKey"),
        global_id=optional(arguments, "globalId"),
    )


def _get_sub_tasks(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_sub_tasks import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_transitions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_transitions import request

    return request(
        required(arguments, "issueIdOrKey"),
        transition_id=optional(arguments, "transitionId"),
    )


def _get_votes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_votes import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.get_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
    )


def _move_sub_tasks(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.move_sub_tasks import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _notify_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.notify_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _rank_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.rank_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _remove_vote(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.remove_vote import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _remove_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.remove_watcher import request

    return request(
        required(arguments, "issueIdOrKey"),
        user_name=optional(arguments, "userName"),
        username=optional(arguments, "username"),
    )


def _restore_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.restore_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        notify_users=optional(arguments, "notifyUsers"),
    )


def _set_pin_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.set_pin_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _set_property_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.set_property_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _update_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.update_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


def _update_remote_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.update_remote_issue_link import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "linkId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _update_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue.update_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        new_estimate=optional(arguments, "newEstimate"),
        adjust_estimate=optional(arguments, "adjustEstimate"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_attachment",
        title="Add attachment",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/attachments",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "body": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {
                                    "name": {"type": "string"},
                                    "text": {"type": "string"},
                                    "base64": {"type": "string"},
                                    "mediaType": {"type": "string"},
                                },
                                "required": ["name"],
                                "additionalProperties": False,
                            },
                            "minItems": 1,
                        }
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_add_attachment,
    ),
    Operation(
        name="jira_dc_add_comment",
        title="Add comment",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/comment",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/CommentJsonBean"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_add_comment,
    ),
    Operation(
        name="jira_dc_add_vote",
        title="Add vote",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/votes",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_add_vote,
    ),
    Operation(
        name="jira_dc_add_watcher",
        title="Add watcher",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/watchers",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "userName": {"type": "string"},
                "body": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_add_watcher,
    ),
    Operation(
        name="jira_dc_add_worklog",
        title="Add worklog",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/worklog",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "newEstimate": {"type": "string"},
                "adjustEstimate": {"type": "string"},
                "reduceBy": {"type": "string"},
                "body": {"$ref": "#/$defs/worklog"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_add_worklog,
    ),
    Operation(
        name="jira_dc_archive_issue",
        title="Archive issue",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/archive",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "notifyUsers": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_archive_issue,
    ),
    Operation(
        name="jira_dc_archive_issues",
        title="Archive issues",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/archive",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"notifyUsers": {"type": "string"}, "body": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_archive_issues,
    ),
    Operation(
        name="jira_dc_assign_assignee",
        title="Assign assignee",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/assignee",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/UserBean"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_assign_assignee,
    ),
    Operation(
        name="jira_dc_can_move_sub_task",
        title="Can move sub task",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/subtask/move",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_can_move_sub_task,
    ),
    Operation(
        name="jira_dc_create_issue",
        title="Create issue",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "updateHistory": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/IssueUpdateBean"},
            },
            "additionalProperties": False,
        },
        request=_create_issue,
    ),
    Operation(
        name="jira_dc_create_issues",
        title="Create issues",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssuesUpdateBean"}},
            "additionalProperties": False,
        },
        request=_create_issues,
    ),
    Operation(
        name="jira_dc_create_or_update_remote_issue_link",
        title="Create or update remote issue link",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/remotelink",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "body": {"$ref": "#/$defs/RemoteIssueLinkCreateOrUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_create_or_update_remote_issue_link,
    ),
    Operation(
        name="jira_dc_delete_comment",
        title="Delete comment",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/comment/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_delete_comment,
    ),
    Operation(
        name="jira_dc_delete_issue",
        title="Delete issue",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "deleteSubtasks": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_delete_issue,
    ),
    Operation(
        name="jira_dc_delete_property_issue",
        title="Delete property issue",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "propertyKey"],
        },
        request=_delete_property_issue,
    ),
    Operation(
        name="jira_dc_delete_remote_issue_link_by_global_id",
        title="Delete remote issue link by global ID",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/remotelink",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "globalId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["globalId", "issueIdOrKey"],
        },
        request=_delete_remote_issue_link_by_global_id,
    ),
    Operation(
        name="jira_dc_delete_remote_issue_link_by_id",
        title="Delete remote issue link by ID",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "linkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "linkId"],
        },
        request=_delete_remote_issue_link_by_id,
    ),
    Operation(
        name="jira_dc_delete_worklog",
        title="Delete worklog",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/worklog/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "id": {"type": "string"},
                "newEstimate": {"type": "string"},
                "adjustEstimate": {"type": "string"},
                "increaseBy": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_delete_worklog,
    ),
    Operation(
        name="jira_dc_do_transition",
        title="Do transition",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/transitions",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/IssueUpdateBean"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_do_transition,
    ),
    Operation(
        name="jira_dc_edit_issue",
        title="Edit issue",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "notifyUsers": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueUpdateBean"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_edit_issue,
    ),
    Operation(
        name="jira_dc_estimate_issue_for_board",
        title="Estimate issue for board",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "boardId": {"type": "integer"},
                "body": {"$ref": "#/$defs/FieldEditBean"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_estimate_issue_for_board,
    ),
    Operation(
        name="jira_dc_get_comment",
        title="Get comment",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/comment/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "id": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_get_comment,
    ),
    Operation(
        name="jira_dc_get_comments",
        title="Get comments",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/comment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "maxResults": {"type": "string"},
                "orderBy": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_comments,
    ),
    Operation(
        name="jira_dc_get_create_issue_meta_fields",
        title="Get create issue meta fields",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "issueTypeId": {"type": "string"},
                "maxResults": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueTypeId", "projectIdOrKey"],
        },
        request=_get_create_issue_meta_fields,
    ),
    Operation(
        name="jira_dc_get_create_issue_meta_project_issue_types",
        title="Get create issue meta project issue types",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "maxResults": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_create_issue_meta_project_issue_types,
    ),
    Operation(
        name="jira_dc_get_edit_issue_meta",
        title="Get edit issue meta",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/editmeta",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_edit_issue_meta,
    ),
    Operation(
        name="jira_dc_get_issue",
        title="Get issue",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "fields": {"type": "string"},
                "updateHistory": {"type": "string"},
                "properties": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue,
    ),
    Operation(
        name="jira_dc_get_issue_agile",
        title="Get issue agile",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/agile/1.0/issue/{issueIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "updateHistory": {"type": "boolean"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_agile,
    ),
    Operation(
        name="jira_dc_get_issue_estimation_for_board",
        title="Get issue estimation for board",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "boardId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_estimation_for_board,
    ),
    Operation(
        name="jira_dc_get_issue_picker_resource",
        title="Get issue picker resource",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "currentProjectId": {"type": "string"},
                "query": {"type": "string"},
                "currentIssueKey": {"type": "string"},
                "showSubTasks": {"type": "string"},
                "currentJQL": {"type": "string"},
                "showSubTaskParent": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_issue_picker_resource,
    ),
    Operation(
        name="jira_dc_get_issue_watchers",
        title="Get issue watchers",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/watchers",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_watchers,
    ),
    Operation(
        name="jira_dc_get_issue_worklog",
        title="Get issue worklog",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/worklog",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_worklog,
    ),
    Operation(
        name="jira_dc_get_pinned_comments",
        title="Get pinned comments",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/pinned-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_pinned_comments,
    ),
    Operation(
        name="jira_dc_get_properties_keys_issue",
        title="Get properties keys issue",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_properties_keys_issue,
    ),
    Operation(
        name="jira_dc_get_property_issue_properties",
        title="Get property issue properties",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "propertyKey"],
        },
        request=_get_property_issue_properties,
    ),
    Operation(
        name="jira_dc_get_remote_issue_link_by_id",
        title="Get remote issue link by ID",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "linkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "linkId"],
        },
        request=_get_remote_issue_link_by_id,
    ),
    Operation(
        name="jira_dc_get_remote_issue_links",
        title="Get remote issue links",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/remotelink",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "globalId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_remote_issue_links,
    ),
    Operation(
        name="jira_dc_get_sub_tasks",
        title="Get sub tasks",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/subtask",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_sub_tasks,
    ),
    Operation(
        name="jira_dc_get_transitions",
        title="Get transitions",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/transitions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "transitionId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_transitions,
    ),
    Operation(
        name="jira_dc_get_votes",
        title="Get votes",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/votes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_votes,
    ),
    Operation(
        name="jira_dc_get_worklog",
        title="Get worklog",
        api="jira_data_center",
        tag="issue",
        method="GET",
        path="/rest/api/2/issue/{issueIdOrKey}/worklog/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_get_worklog,
    ),
    Operation(
        name="jira_dc_move_sub_tasks",
        title="Move sub tasks",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/subtask/move",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueSubTaskMovePositionBean"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_move_sub_tasks,
    ),
    Operation(
        name="jira_dc_notify_issue",
        title="Notify issue",
        api="jira_data_center",
        tag="issue",
        method="POST",
        path="/rest/api/2/issue/{issueIdOrKey}/notify",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/NotificationJsonBean"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_notify_issue,
    ),
    Operation(
        name="jira_dc_rank_issues",
        title="Rank issues",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/agile/1.0/issue/rank",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueRankRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_rank_issues,
    ),
    Operation(
        name="jira_dc_remove_vote",
        title="Remove vote",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/votes",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_remove_vote,
    ),
    Operation(
        name="jira_dc_remove_watcher",
        title="Remove watcher",
        api="jira_data_center",
        tag="issue",
        method="DELETE",
        path="/rest/api/2/issue/{issueIdOrKey}/watchers",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "userName": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_remove_watcher,
    ),
    Operation(
        name="jira_dc_restore_issue",
        title="Restore issue",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/restore",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "notifyUsers": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_restore_issue,
    ),
    Operation(
        name="jira_dc_set_pin_comment",
        title="Set pin comment",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/comment/{id}/pin",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "id": {"type": "string"}, "body": {"type": "boolean"}},
            "additionalProperties": False,
            "required": ["body", "id", "issueIdOrKey"],
        },
        request=_set_pin_comment,
    ),
    Operation(
        name="jira_dc_set_property_issue",
        title="Set property issue",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "propertyKey": {"type": "string", "maxLength": 255},
                "body": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey", "propertyKey"],
        },
        request=_set_property_issue,
    ),
    Operation(
        name="jira_dc_update_comment",
        title="Update comment",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/comment/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "id": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/CommentJsonBean"},
            },
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_update_comment,
    ),
    Operation(
        name="jira_dc_update_remote_issue_link",
        title="Update remote issue link",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "linkId": {"type": "string"},
                "body": {"$ref": "#/$defs/RemoteIssueLinkCreateOrUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey", "linkId"],
        },
        request=_update_remote_issue_link,
    ),
    Operation(
        name="jira_dc_update_worklog",
        title="Update worklog",
        api="jira_data_center",
        tag="issue",
        method="PUT",
        path="/rest/api/2/issue/{issueIdOrKey}/worklog/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "id": {"type": "string"},
                "newEstimate": {"type": "string"},
                "adjustEstimate": {"type": "string"},
                "body": {"$ref": "#/$defs/worklog"},
            },
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_update_worklog,
    ),
)
