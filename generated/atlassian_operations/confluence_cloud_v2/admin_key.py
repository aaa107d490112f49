"""Operation wrappers of confluence_cloud_v2, admin_key. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation


def _disable_admin_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.admin_key.disable_admin_key import request

    return request()


def _enable_admin_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.admin_key.enable_admin_key import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _get_admin_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.admin_key.get_admin_key import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_disable_admin_key",
        title="Disable admin key",
        api="confluence_cloud_v2",
        tag="admin_key",
        method="DELETE",
        path="/wiki/api/v2/admin-key",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_disable_admin_key,
    ),
    Operation(
        name="conf_cloud_enable_admin_key",
        title="Enable admin key",
        api="confluence_cloud_v2",
        tag="admin_key",
        method="POST",
        path="/wiki/api/v2/admin-key",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "object", "properties": {"durationInMinutes": {"type": "integer"}}}},
            "additionalProperties": False,
        },
        request=_enable_admin_key,
    ),
    Operation(
        name="conf_cloud_get_admin_key",
        title="Get admin key",
        api="confluence_cloud_v2",
        tag="admin_key",
        method="GET",
        path="/wiki/api/v2/admin-key",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_admin_key,
    ),
)
