"""Operation wrappers of jira_cloud, classification_levels. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_all_user_data_classification_levels(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.classification_levels.get_all_user_data_classification_levels import request

    return request(
        status=optional(arguments, "status"),
        order_by=optional(arguments, "orderBy"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_all_user_data_classification_levels",
        title="Get all user data classification levels",
        api="jira_cloud",
        tag="classification_levels",
        method="GET",
        path="/rest/api/3/classification-levels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["ARCHIVED", "DRAFT", "PUBLISHED"], "default": ""},
                },
                "orderBy": {"type": "string", "enum": ["+rank", "-rank", "rank"]},
            },
            "additionalProperties": False,
        },
        request=_get_all_user_data_classification_levels,
    ),
)
