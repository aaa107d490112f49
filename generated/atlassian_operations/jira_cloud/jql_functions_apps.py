"""Operation wrappers of jira_cloud, jql_functions_apps. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_precomputations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql_functions_apps.get_precomputations import request

    return request(
        function_key=optional(arguments, "functionKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
    )


def _get_precomputations_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql_functions_apps.get_precomputations_by_id import request

    return request(
        body=Json(required(arguments, "body")),
        order_by=optional(arguments, "orderBy"),
    )


def _update_precomputations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql_functions_apps.update_precomputations import request

    return request(
        body=Json(required(arguments, "body")),
        skip_not_found_precomputations=optional(arguments, "skipNotFoundPrecomputations"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_precomputations",
        title="Get precomputations",
        api="jira_cloud",
        tag="jql_functions_apps",
        method="GET",
        path="/rest/api/3/jql/function/computation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "functionKey": {"type": "array", "items": {"type": "string", "default": ""}},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
                "orderBy": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_precomputations,
    ),
    Operation(
        name="jira_cloud_get_precomputations_by_id",
        title="Get precomputations by ID",
        api="jira_cloud",
        tag="jql_functions_apps",
        method="POST",
        path="/rest/api/3/jql/function/computation/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "orderBy": {"type": "string"},
                "body": {"$ref": "#/$defs/JqlFunctionPrecomputationGetByIdRequest"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_precomputations_by_id,
    ),
    Operation(
        name="jira_cloud_update_precomputations",
        title="Update precomputations",
        api="jira_cloud",
        tag="jql_functions_apps",
        method="POST",
        path="/rest/api/3/jql/function/computation",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "skipNotFoundPrecomputations": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/JqlFunctionPrecomputationUpdateRequestBean"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_precomputations,
    ),
)
