"""Operation wrappers of jira_cloud, issue_comment_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_comment_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comment_properties.delete_comment_property import request

    return request(
        required(arguments, "commentId"),
        required(arguments, "propertyKey"),
    )


def _get_comment_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comment_properties.get_comment_property import request

    return request(
        required(arguments, "commentId"),
        required(arguments, "propertyKey"),
    )


def _get_comment_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comment_properties.get_comment_property_keys import request

    return request(
        required(arguments, "commentId"),
    )


def _set_comment_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comment_properties.set_comment_property import request

    return request(
        required(arguments, "commentId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_comment_property",
        title="Delete comment property",
        api="jira_cloud",
        tag="issue_comment_properties",
        method="DELETE",
        path="/rest/api/3/comment/{commentId}/properties/{propertyKey}",
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
        request=_delete_comment_property,
    ),
    Operation(
        name="jira_cloud_get_comment_property",
        title="Get comment property",
        api="jira_cloud",
        tag="issue_comment_properties",
        method="GET",
        path="/rest/api/3/comment/{commentId}/properties/{propertyKey}",
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
        request=_get_comment_property,
    ),
    Operation(
        name="jira_cloud_get_comment_property_keys",
        title="Get comment property keys",
        api="jira_cloud",
        tag="issue_comment_properties",
        method="GET",
        path="/rest/api/3/comment/{commentId}/properties",
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
        request=_get_comment_property_keys,
    ),
    Operation(
        name="jira_cloud_set_comment_property",
        title="Set comment property",
        api="jira_cloud",
        tag="issue_comment_properties",
        method="PUT",
        path="/rest/api/3/comment/{commentId}/properties/{propertyKey}",
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
            "required": ["body", "commentId", "propertyKey"],
        },
        request=_set_comment_property,
    ),
)
