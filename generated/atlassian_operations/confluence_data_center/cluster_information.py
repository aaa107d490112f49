"""Operation wrappers of confluence_data_center, cluster_information. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_cluster_node_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.cluster_information.get_cluster_node_statuses import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_cluster_node_statuses",
        title="Get cluster node statuses",
        api="confluence_data_center",
        tag="cluster_information",
        method="GET",
        path="/rest/api/cluster/nodes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer"}, "limit": {"type": "integer", "default": 100}},
            "additionalProperties": False,
        },
        request=_get_cluster_node_statuses,
    ),
)
