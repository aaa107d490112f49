"""Operation wrappers of confluence_data_center, instance_metrics. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _index_instance_metrics(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.instance_metrics.index_instance_metrics import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_index_instance_metrics",
        title="Index instance metrics",
        api="confluence_data_center",
        tag="instance_metrics",
        method="GET",
        path="/rest/api/instance-metrics",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_index_instance_metrics,
    ),
)
