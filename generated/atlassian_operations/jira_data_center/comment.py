"""Operation wrappers of jira_data_center, comment. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_property_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.comment.delete_property_comment import request

    return request(
        required(arguments, "commentId"),
        required(arguments, "propertyKey"),
    )


def _get_properties_keys_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.comment.get_properties_keys_comment import request

    return request(
        required(arguments, "commentId"),
    )


def _get_property_comment_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.comment.get_property_comment_properties import request

    return request(
        required(arguments, "commentId"),
        required(arguments, "propertyKey"),
    )


def _set_property_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.comment.set_property_comment import request

    return request(
        required(arguments, "commentId"),
        required(arguments, "propertyKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_delete_property_comment",
        title="Delete property comment",
        api="jira_data_center",
        tag="comment",
        method="DELETE",
        path="/rest/api/2/comment/{commentId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"commentId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["commentId", "propertyKey"],
        },
        request=_delete_property_comment,
    ),
    Operation(
        name="jira_dc_get_properties_keys_comment",
        title="Get properties keys comment",
        api="jira_data_center",
        tag="comment",
        method="GET",
        path="/rest/api/2/comment/{commentId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"commentId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["commentId"],
        },
        request=_get_properties_keys_comment,
    ),
    Operation(
        name="jira_dc_get_property_comment_properties",
        title="Get property comment properties",
        api="jira_data_center",
        tag="comment",
        method="GET",
        path="/rest/api/2/comment/{commentId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"commentId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["commentId", "propertyKey"],
        },
        request=_get_property_comment_properties,
    ),
    Operation(
        name="jira_dc_set_property_comment",
        title="Set property comment",
        api="jira_data_center",
        tag="comment",
        method="PUT",
        path="/rest/api/2/comment/{commentId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "commentId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["commentId", "propertyKey"],
        },
        request=_set_property_comment,
    ),
)
