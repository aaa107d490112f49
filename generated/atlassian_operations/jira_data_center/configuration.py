"""Operation wrappers of jira_data_center, configuration. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.configuration.get_configuration import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_configuration",
        title="Get configuration",
        api="jira_data_center",
        tag="configuration",
        method="GET",
        path="/rest/api/2/configuration",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_configuration,
    ),
)
