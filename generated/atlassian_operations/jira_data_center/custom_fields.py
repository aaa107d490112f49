"""Operation wrappers of jira_data_center, custom_fields. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _bulk_delete_custom_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.custom_fields.bulk_delete_custom_fields import request

    return request(
        ids=required(arguments, "ids"),
    )


def _get_custom_field_options(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.custom_fields.get_custom_field_options import request

    return request(
        required(arguments, "customFieldId"),
        max_results=optional(arguments, "maxResults"),
        issue_type_ids=optional(arguments, "issueTypeIds"),
        query=optional(arguments, "query"),
        page=optional(arguments, "page"),
        project_ids=optional(arguments, "projectIds"),
    )


def _get_custom_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.custom_fields.get_custom_fields import request

    return request(
        sort_column=optional(arguments, "sortColumn"),
        types=optional(arguments, "types"),
        search=optional(arguments, "search"),
        max_results=optional(arguments, "maxResults"),
        sort_order=optional(arguments, "sortOrder"),
        screen_ids=optional(arguments, "screenIds"),
        last_value_update=optional(arguments, "lastValueUpdate"),
        project_ids=optional(arguments, "projectIds"),
        start_at=optional(arguments, "startAt"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_bulk_delete_custom_fields",
        title="Bulk delete custom fields",
        api="jira_data_center",
        tag="custom_fields",
        method="DELETE",
        path="/rest/api/2/customFields",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"ids": {"type": "string"}},
            "additionalProperties": False,
            "required": ["ids"],
        },
        request=_bulk_delete_custom_fields,
    ),
    Operation(
        name="jira_dc_get_custom_field_options",
        title="Get custom field options",
        api="jira_data_center",
        tag="custom_fields",
        method="GET",
        path="/rest/api/2/customFields/{customFieldId}/options",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "customFieldId": {"type": "string"},
                "maxResults": {"type": "string"},
                "issueTypeIds": {"type": "string"},
                "query": {"type": "string"},
                "page": {"type": "string"},
                "projectIds": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["customFieldId"],
        },
        request=_get_custom_field_options,
    ),
    Operation(
        name="jira_dc_get_custom_fields",
        title="Get custom fields",
        api="jira_data_center",
        tag="custom_fields",
        method="GET",
        path="/rest/api/2/customFields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sortColumn": {"type": "string"},
                "types": {"type": "string"},
                "search": {"type": "string"},
                "maxResults": {"type": "string"},
                "sortOrder": {"type": "string"},
                "screenIds": {"type": "string"},
                "lastValueUpdate": {"type": "string"},
                "projectIds": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_custom_fields,
    ),
)
