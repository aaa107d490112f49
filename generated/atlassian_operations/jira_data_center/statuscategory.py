"""Operation wrappers of jira_data_center, statuscategory. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_status_categories(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.statuscategory.get_status_categories import request

    return request(
        request=optional(arguments, "request"),
        uri_info=optional(arguments, "uriInfo"),
    )


def _get_status_category(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.statuscategory.get_status_category import request

    return request(
        required(arguments, "idOrKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_status_categories",
        title="Get status categories",
        api="jira_data_center",
        tag="statuscategory",
        method="GET",
        path="/rest/api/2/statuscategory",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"request": {"type": "string"}, "uriInfo": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_get_status_categories,
    ),
    Operation(
        name="jira_dc_get_status_category",
        title="Get status category",
        api="jira_data_center",
        tag="statuscategory",
        method="GET",
        path="/rest/api/2/statuscategory/{idOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"idOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["idOrKey"],
        },
        request=_get_status_category,
    ),
)
