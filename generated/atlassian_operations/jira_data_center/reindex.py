"""Operation wrappers of jira_data_center, reindex. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_progress_bulk(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.get_progress_bulk import request

    return request(
        request_id=optional(arguments, "requestId"),
    )


def _get_progress_reindex_request(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.get_progress_reindex_request import request

    return request(
        required(arguments, "requestId"),
    )


def _get_reindex_info(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.get_reindex_info import request

    return request(
        task_id=optional(arguments, "taskId"),
    )


def _get_reindex_progress(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.get_reindex_progress import request

    return request(
        task_id=optional(arguments, "taskId"),
    )


def _process_requests(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.process_requests import request

    return request()


def _reindex(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.reindex import request

    return request(
        index_change_history=optional(arguments, "indexChangeHistory"),
        type_=optional(arguments, "type"),
        index_worklogs=optional(arguments, "indexWorklogs"),
        index_comments=optional(arguments, "indexComments"),
    )


def _reindex_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.reindex.reindex_issues import request

    return request(
        issue_id=optional(arguments, "issueId"),
        index_change_history=optional(arguments, "indexChangeHistory"),
        index_worklogs=optional(arguments, "indexWorklogs"),
        index_comments=optional(arguments, "indexComments"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_progress_bulk",
        title="Get progress bulk",
        api="jira_data_center",
        tag="reindex",
        method="GET",
        path="/rest/api/2/reindex/request/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"requestId": {"type": "array", "items": {"type": "integer"}}},
            "additionalProperties": False,
        },
        request=_get_progress_bulk,
    ),
    Operation(
        name="jira_dc_get_progress_reindex_request",
        title="Get progress reindex request",
        api="jira_data_center",
        tag="reindex",
        method="GET",
        path="/rest/api/2/reindex/request/{requestId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"requestId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["requestId"],
        },
        request=_get_progress_reindex_request,
    ),
    Operation(
        name="jira_dc_get_reindex_info",
        title="Get reindex info",
        api="jira_data_center",
        tag="reindex",
        method="GET",
        path="/rest/api/2/reindex",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"taskId": {"type": "integer"}}, "additionalProperties": False},
        request=_get_reindex_info,
    ),
    Operation(
        name="jira_dc_get_reindex_progress",
        title="Get reindex progress",
        api="jira_data_center",
        tag="reindex",
        method="GET",
        path="/rest/api/2/reindex/progress",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"taskId": {"type": "integer"}}, "additionalProperties": False},
        request=_get_reindex_progress,
    ),
    Operation(
        name="jira_dc_process_requests",
        title="Process requests",
        api="jira_data_center",
        tag="reindex",
        method="POST",
        path="/rest/api/2/reindex/request",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_process_requests,
    ),
    Operation(
        name="jira_dc_reindex",
        title="Reindex",
        api="jira_data_center",
        tag="reindex",
        method="POST",
        path="/rest/api/2/reindex",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "indexChangeHistory": {"type": "boolean", "default": False},
                "type": {"type": "string"},
                "indexWorklogs": {"type": "boolean", "default": False},
                "indexComments": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_reindex,
    ),
    Operation(
        name="jira_dc_reindex_issues",
        title="Reindex issues",
        api="jira_data_center",
        tag="reindex",
        method="POST",
        path="/rest/api/2/reindex/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueId": {"type": "array", "items": {"type": "string"}},
                "indexChangeHistory": {"type": "boolean", "default": False},
                "indexWorklogs": {"type": "boolean", "default": False},
                "indexComments": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_reindex_issues,
    ),
)
