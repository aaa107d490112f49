"""Operation wrappers of confluence_cloud_v1, analytics. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_viewers(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.analytics.get_viewers import request

    return request(
        required(arguments, "contentId"),
        from_date=optional(arguments, "fromDate"),
    )


def _get_views(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.analytics.get_views import request

    return request(
        required(arguments, "contentId"),
        from_date=optional(arguments, "fromDate"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_viewers",
        title="Get viewers",
        api="confluence_cloud_v1",
        tag="analytics",
        method="GET",
        path="/wiki/rest/api/analytics/content/{contentId}/viewers",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"contentId": {"type": "string"}, "fromDate": {"type": "string"}},
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_get_viewers,
    ),
    Operation(
        name="conf_cloud_v1_get_views",
        title="Get views",
        api="confluence_cloud_v1",
        tag="analytics",
        method="GET",
        path="/wiki/rest/api/analytics/content/{contentId}/views",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"contentId": {"type": "string"}, "fromDate": {"type": "string"}},
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_get_views,
    ),
)
