"""Operation wrappers of jira_service_management_cloud, assets. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_assets_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.assets.get_assets_workspaces import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_insight_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.assets.get_insight_workspaces import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_get_assets_workspaces",
        title="Get assets workspaces",
        api="jira_service_management_cloud",
        tag="assets",
        method="GET",
        path="/rest/servicedeskapi/assets/workspace",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer", "default": 0}, "limit": {"type": "integer", "default": 50}},
            "additionalProperties": False,
        },
        request=_get_assets_workspaces,
    ),
    Operation(
        name="jsm_cloud_get_insight_workspaces",
        title="Get insight workspaces",
        api="jira_service_management_cloud",
        tag="assets",
        method="GET",
        path="/rest/servicedeskapi/insight/workspace",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer", "default": 0}, "limit": {"type": "integer", "default": 50}},
            "additionalProperties": False,
        },
        request=_get_insight_workspaces,
    ),
)
