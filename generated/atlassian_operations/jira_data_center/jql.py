"""Operation wrappers of jira_data_center, jql. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_auto_complete(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.jql.get_auto_complete import request

    return request()


def _get_field_auto_complete_for_query_string(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.jql.get_field_auto_complete_for_query_string import request

    return request(
        predicate_value=optional(arguments, "predicateValue"),
        predicate_name=optional(arguments, "predicateName"),
        field_name=optional(arguments, "fieldName"),
        field_value=optional(arguments, "fieldValue"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_auto_complete",
        title="Get auto complete",
        api="jira_data_center",
        tag="jql",
        method="GET",
        path="/rest/api/2/jql/autocompletedata",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_auto_complete,
    ),
    Operation(
        name="jira_dc_get_field_auto_complete_for_query_string",
        title="Get field auto complete for query string",
        api="jira_data_center",
        tag="jql",
        method="GET",
        path="/rest/api/2/jql/autocompletedata/suggestions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "predicateValue": {"type": "string"},
                "predicateName": {"type": "string"},
                "fieldName": {"type": "string"},
                "fieldValue": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_field_auto_complete_for_query_string,
    ),
)
