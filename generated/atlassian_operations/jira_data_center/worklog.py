"""Operation wrappers of jira_data_center, worklog. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_ids_of_worklogs_deleted_since(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.worklog.get_ids_of_worklogs_deleted_since import request

    return request(
        since=optional(arguments, "since"),
    )


def _get_ids_of_worklogs_modified_since(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.worklog.get_ids_of_worklogs_modified_since import request

    return request(
        since=optional(arguments, "since"),
    )


def _get_worklogs_for_ids(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.worklog.get_worklogs_for_ids import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_ids_of_worklogs_deleted_since",
        title="Get ids of worklogs deleted since",
        api="jira_data_center",
        tag="worklog",
        method="GET",
        path="/rest/api/2/worklog/deleted",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"since": {"type": "integer", "default": 0}},
            "additionalProperties": False,
        },
        request=_get_ids_of_worklogs_deleted_since,
    ),
    Operation(
        name="jira_dc_get_ids_of_worklogs_modified_since",
        title="Get ids of worklogs modified since",
        api="jira_data_center",
        tag="worklog",
        method="GET",
        path="/rest/api/2/worklog/updated",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"since": {"type": "integer", "default": 0}},
            "additionalProperties": False,
        },
        request=_get_ids_of_worklogs_modified_since,
    ),
    Operation(
        name="jira_dc_get_worklogs_for_ids",
        title="Get worklogs for ids",
        api="jira_data_center",
        tag="worklog",
        method="POST",
        path="/rest/api/2/worklog/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorklogIdsRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_worklogs_for_ids,
    ),
)
