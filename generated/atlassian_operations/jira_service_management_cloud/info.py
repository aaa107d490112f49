"""Operation wrappers of jira_service_management_cloud, info. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_info(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.info.get_info import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_get_info",
        title="Get info",
        api="jira_service_management_cloud",
        tag="info",
        method="GET",
        path="/rest/servicedeskapi/info",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_info,
    ),
)
