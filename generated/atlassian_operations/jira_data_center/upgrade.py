"""Operation wrappers of jira_data_center, upgrade. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_upgrade_result(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.upgrade.get_upgrade_result import request

    return request()


def _run_upgrades_now(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.upgrade.run_upgrades_now import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_upgrade_result",
        title="Get upgrade result",
        api="jira_data_center",
        tag="upgrade",
        method="GET",
        path="/rest/api/2/upgrade",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_upgrade_result,
    ),
    Operation(
        name="jira_dc_run_upgrades_now",
        title="Run upgrades now",
        api="jira_data_center",
        tag="upgrade",
        method="POST",
        path="/rest/api/2/upgrade",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_run_upgrades_now,
    ),
)
