"""Operation wrappers of jira_data_center, resolution. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_paginated_resolutions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.resolution.get_paginated_resolutions import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        start_at=optional(arguments, "startAt"),
    )


def _get_resolution(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.resolution.get_resolution import request

    return request(
        required(arguments, "id"),
    )


def _get_resolutions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.resolution.get_resolutions import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_paginated_resolutions",
        title="Get paginated resolutions",
        api="jira_data_center",
        tag="resolution",
        method="GET",
        path="/rest/api/2/resolution/page",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer", "default": 100},
                "query": {"type": "string", "default": ""},
                "startAt": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
        },
        request=_get_paginated_resolutions,
    ),
    Operation(
        name="jira_dc_get_resolution",
        title="Get resolution",
        api="jira_data_center",
        tag="resolution",
        method="GET",
        path="/rest/api/2/resolution/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_resolution,
    ),
    Operation(
        name="jira_dc_get_resolutions",
        title="Get resolutions",
        api="jira_data_center",
        tag="resolution",
        method="GET",
        path="/rest/api/2/resolution",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_resolutions,
    ),
)
