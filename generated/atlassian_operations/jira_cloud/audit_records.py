"""Operation wrappers of jira_cloud, audit_records. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_audit_records(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.audit_records.get_audit_records import request

    return request(
        offset=optional(arguments, "offset"),
        limit=optional(arguments, "limit"),
        filter_=optional(arguments, "filter"),
        from_=optional(arguments, "from"),
        to=optional(arguments, "to"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_audit_records",
        title="Get audit records",
        api="jira_cloud",
        tag="audit_records",
        method="GET",
        path="/rest/api/3/auditing/record",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "offset": {"type": "integer", "default": 0},
                "limit": {"type": "integer", "default": 1000},
                "filter": {"type": "string"},
                "from": {"type": "string"},
                "to": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_audit_records,
    ),
)
