"""Operation wrappers of jira_data_center, issuesecurityschemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_issue_security_scheme_issuesecurityschemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuesecurityschemes.get_issue_security_scheme_issuesecurityschemes import (
        request,
    )

    return request(
        required(arguments, "id"),
    )


def _get_issue_security_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuesecurityschemes.get_issue_security_schemes import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_issue_security_scheme_issuesecurity_a3e9",
        title="Get issue security scheme issuesecurityschemes",
        api="jira_data_center",
        tag="issuesecurityschemes",
        method="GET",
        path="/rest/api/2/issuesecurityschemes/{id}",
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
        request=_get_issue_security_scheme_issuesecurityschemes,
    ),
    Operation(
        name="jira_dc_get_issue_security_schemes",
        title="Get issue security schemes",
        api="jira_data_center",
        tag="issuesecurityschemes",
        method="GET",
        path="/rest/api/2/issuesecurityschemes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_security_schemes,
    ),
)
