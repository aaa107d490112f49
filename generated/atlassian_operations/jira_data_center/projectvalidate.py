"""Operation wrappers of jira_data_center, projectvalidate. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_project_projectvalidate_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.projectvalidate.get_project_projectvalidate_key import request

    return request(
        key=optional(arguments, "key"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_project_projectvalidate_key",
        title="Get project projectvalidate key",
        api="jira_data_center",
        tag="projectvalidate",
        method="GET",
        path="/rest/api/2/projectvalidate/key",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"key": {"type": "string"}}, "additionalProperties": False},
        request=_get_project_projectvalidate_key,
    ),
)
