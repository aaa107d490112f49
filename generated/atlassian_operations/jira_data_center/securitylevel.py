"""Operation wrappers of jira_data_center, securitylevel. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_issuesecuritylevel(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.securitylevel.get_issuesecuritylevel import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_issuesecuritylevel",
        title="Get issuesecuritylevel",
        api="jira_data_center",
        tag="securitylevel",
        method="GET",
        path="/rest/api/2/securitylevel/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_issuesecuritylevel,
    ),
)
