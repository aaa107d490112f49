"""Operation wrappers of jira_cloud, app_data_policies. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_policies(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_data_policies.get_policies import request

    return request(
        ids=optional(arguments, "ids"),
    )


def _get_policy(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_data_policies.get_policy import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_policies",
        title="Get policies",
        api="jira_cloud",
        tag="app_data_policies",
        method="GET",
        path="/rest/api/3/data-policy/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"ids": {"type": "string"}}, "additionalProperties": False},
        request=_get_policies,
    ),
    Operation(
        name="jira_cloud_get_policy",
        title="Get policy",
        api="jira_cloud",
        tag="app_data_policies",
        method="GET",
        path="/rest/api/3/data-policy",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_policy,
    ),
)
