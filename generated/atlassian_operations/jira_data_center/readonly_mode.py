"""Operation wrappers of jira_data_center, readonly_mode. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation


def _get_read_only_mode(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.readonly_mode.get_read_only_mode import request

    return request()


def _update_read_only_mode(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.readonly_mode.update_read_only_mode import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_read_only_mode",
        title="Get read only mode",
        api="jira_data_center",
        tag="readonly_mode",
        method="GET",
        path="/rest/api/2/readonly-mode",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_read_only_mode,
    ),
    Operation(
        name="jira_dc_update_read_only_mode",
        title="Update read only mode",
        api="jira_data_center",
        tag="readonly_mode",
        method="PUT",
        path="/rest/api/2/readonly-mode",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ReadOnlyModeUpdateRequest"}},
            "additionalProperties": False,
        },
        request=_update_read_only_mode,
    ),
)
