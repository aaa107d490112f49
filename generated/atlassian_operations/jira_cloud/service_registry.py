"""Operation wrappers of jira_cloud, service_registry. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _services_service_registry(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.service_registry.services_service_registry import request

    return request(
        service_ids=required(arguments, "serviceIds"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_services_service_registry",
        title="Services service registry",
        api="jira_cloud",
        tag="service_registry",
        method="GET",
        path="/rest/atlassian-connect/1/service-registry",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceIds": {"type": "array", "minItems": 1, "maxItems": 20, "items": {"type": "string"}}},
            "additionalProperties": False,
            "required": ["serviceIds"],
        },
        request=_services_service_registry,
    ),
)
