"""Operation wrappers of jira_cloud, issue_redaction. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_redaction_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_redaction.get_redaction_status import request

    return request(
        required(arguments, "jobId"),
    )


def _redact(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_redaction.redact import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_redaction_status",
        title="Get redaction status",
        api="jira_cloud",
        tag="issue_redaction",
        method="GET",
        path="/rest/api/3/redact/status/{jobId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"jobId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["jobId"],
        },
        request=_get_redaction_status,
    ),
    Operation(
        name="jira_cloud_redact",
        title="Redact",
        api="jira_cloud",
        tag="issue_redaction",
        method="POST",
        path="/rest/api/3/redact",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkRedactionRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_redact,
    ),
)
