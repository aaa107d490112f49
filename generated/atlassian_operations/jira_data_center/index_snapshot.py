"""Operation wrappers of jira_data_center, index_snapshot. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _create_index_snapshot(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.index_snapshot.create_index_snapshot import request

    return request()


def _is_index_snapshot_running(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.index_snapshot.is_index_snapshot_running import request

    return request()


def _list_index_snapshot(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.index_snapshot.list_index_snapshot import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_index_snapshot",
        title="Create index snapshot",
        api="jira_data_center",
        tag="index_snapshot",
        method="POST",
        path="/rest/api/2/index-snapshot",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_create_index_snapshot,
    ),
    Operation(
        name="jira_dc_is_index_snapshot_running",
        title="Is index snapshot running",
        api="jira_data_center",
        tag="index_snapshot",
        method="GET",
        path="/rest/api/2/index-snapshot/isRunning",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_is_index_snapshot_running,
    ),
    Operation(
        name="jira_dc_list_index_snapshot",
        title="List index snapshot",
        api="jira_data_center",
        tag="index_snapshot",
        method="GET",
        path="/rest/api/2/index-snapshot",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_list_index_snapshot,
    ),
)
