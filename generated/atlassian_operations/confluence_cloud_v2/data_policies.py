"""Operation wrappers of confluence_cloud_v2, data_policies. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_data_policy_metadata(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.data_policies.get_data_policy_metadata import request

    return request()


def _get_data_policy_spaces(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.data_policies.get_data_policy_spaces import request

    return request(
        ids=optional(arguments, "ids"),
        keys=optional(arguments, "keys"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_data_policy_metadata",
        title="Get data policy metadata",
        api="confluence_cloud_v2",
        tag="data_policies",
        method="GET",
        path="/wiki/api/v2/data-policies/metadata",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_data_policy_metadata,
    ),
    Operation(
        name="conf_cloud_get_data_policy_spaces",
        title="Get data policy spaces",
        api="confluence_cloud_v2",
        tag="data_policies",
        method="GET",
        path="/wiki/api/v2/data-policies/spaces",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "ids": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "keys": {"type": "array", "maxItems": 250, "items": {"type": "string"}},
                "sort": {"type": "string", "enum": ["-id", "-key", "-name", "id", "key", "name"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_data_policy_spaces,
    ),
)
