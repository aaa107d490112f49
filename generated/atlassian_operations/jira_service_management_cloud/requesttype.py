"""Operation wrappers of jira_service_management_cloud, requesttype. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_all_request_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.requesttype.get_all_request_types import request

    return request(
        search_query=optional(arguments, "searchQuery"),
        service_desk_id=optional(arguments, "serviceDeskId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        expand=optional(arguments, "expand"),
        include_hidden_request_types_in_search=optional(arguments, "includeHiddenRequestTypesInSearch"),
        restriction_status=optional(arguments, "restrictionStatus"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_get_all_request_types",
        title="Get all request types",
        api="jira_service_management_cloud",
        tag="requesttype",
        method="GET",
        path="/rest/servicedeskapi/requesttype",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "searchQuery": {"type": "string"},
                "serviceDeskId": {"type": "array", "items": {"type": "integer"}},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
                "includeHiddenRequestTypesInSearch": {"type": "boolean", "default": False},
                "restrictionStatus": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_all_request_types,
    ),
)
