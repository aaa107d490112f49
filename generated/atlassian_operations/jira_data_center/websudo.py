"""Operation wrappers of jira_data_center, websudo. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation


def _release_websudo(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.websudo.release_websudo import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_release_websudo",
        title="Release websudo",
        api="jira_data_center",
        tag="websudo",
        method="DELETE",
        path="/rest/auth/1/websudo",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"body": {"type": "string"}}, "additionalProperties": False},
        request=_release_websudo,
    ),
)
