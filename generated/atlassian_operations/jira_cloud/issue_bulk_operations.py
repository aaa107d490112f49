"""Operation wrappers of jira_cloud, issue_bulk_operations. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_available_transitions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.get_available_transitions import request

    return request(
        issue_ids_or_keys=required(arguments, "issueIdsOrKeys"),
        ending_before=optional(arguments, "endingBefore"),
        starting_after=optional(arguments, "startingAfter"),
    )


def _get_bulk_editable_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.get_bulk_editable_fields import request

    return request(
        issue_ids_or_keys=required(arguments, "issueIdsOrKeys"),
        search_text=optional(arguments, "searchText"),
        ending_before=optional(arguments, "endingBefore"),
        starting_after=optional(arguments, "startingAfter"),
    )


def _get_bulk_operation_progress(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.get_bulk_operation_progress import request

    return request(
        required(arguments, "taskId"),
    )


def _submit_bulk_delete(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.submit_bulk_delete import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_bulk_edit(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.submit_bulk_edit import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_bulk_move(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.submit_bulk_move import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_bulk_transition(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.submit_bulk_transition import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_bulk_unwatch(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.submit_bulk_unwatch import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_bulk_watch(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_bulk_operations.submit_bulk_watch import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_available_transitions",
        title="Get available transitions",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="GET",
        path="/rest/api/3/bulk/issues/transition",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdsOrKeys": {"type": "string"},
                "endingBefore": {"type": "string"},
                "startingAfter": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdsOrKeys"],
        },
        request=_get_available_transitions,
    ),
    Operation(
        name="jira_cloud_get_bulk_editable_fields",
        title="Get bulk editable fields",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="GET",
        path="/rest/api/3/bulk/issues/fields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdsOrKeys": {"type": "string"},
                "searchText": {"type": "string"},
                "endingBefore": {"type": "string"},
                "startingAfter": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdsOrKeys"],
        },
        request=_get_bulk_editable_fields,
    ),
    Operation(
        name="jira_cloud_get_bulk_operation_progress",
        title="Get bulk operation progress",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="GET",
        path="/rest/api/3/bulk/queue/{taskId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"taskId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["taskId"],
        },
        request=_get_bulk_operation_progress,
    ),
    Operation(
        name="jira_cloud_submit_bulk_delete",
        title="Submit bulk delete",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="POST",
        path="/rest/api/3/bulk/issues/delete",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueBulkDeletePayload"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_bulk_delete,
    ),
    Operation(
        name="jira_cloud_submit_bulk_edit",
        title="Submit bulk edit",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="POST",
        path="/rest/api/3/bulk/issues/fields",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueBulkEditPayload"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_bulk_edit,
    ),
    Operation(
        name="jira_cloud_submit_bulk_move",
        title="Submit bulk move",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="POST",
        path="/rest/api/3/bulk/issues/move",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueBulkMovePayload"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_bulk_move,
    ),
    Operation(
        name="jira_cloud_submit_bulk_transition",
        title="Submit bulk transition",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="POST",
        path="/rest/api/3/bulk/issues/transition",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueBulkTransitionPayload"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_bulk_transition,
    ),
    Operation(
        name="jira_cloud_submit_bulk_unwatch",
        title="Submit bulk unwatch",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="POST",
        path="/rest/api/3/bulk/issues/unwatch",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueBulkWatchOrUnwatchPayload"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_bulk_unwatch,
    ),
    Operation(
        name="jira_cloud_submit_bulk_watch",
        title="Submit bulk watch",
        api="jira_cloud",
        tag="issue_bulk_operations",
        method="POST",
        path="/rest/api/3/bulk/issues/watch",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueBulkWatchOrUnwatchPayload"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_bulk_watch,
    ),
)
