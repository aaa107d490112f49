"""Operation wrappers of jira_cloud, issue_type_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_issue_type_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_properties.delete_issue_type_property import request

    return request(
        required(arguments, "issueTypeId"),
        required(arguments, "propertyKey"),
    )


def _get_issue_type_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_properties.get_issue_type_property import request

    return request(
        required(arguments, "issueTypeId"),
        required(arguments, "propertyKey"),
    )


def _get_issue_type_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_properties.get_issue_type_property_keys import request

    return request(
        required(arguments, "issueTypeId"),
    )


def _set_issue_type_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_properties.set_issue_type_property import request

    return request(
        required(arguments, "issueTypeId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_issue_type_property",
        title="Delete issue type property",
        api="jira_cloud",
        tag="issue_type_properties",
        method="DELETE",
        path="/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeId", "propertyKey"],
        },
        request=_delete_issue_type_property,
    ),
    Operation(
        name="jira_cloud_get_issue_type_property",
        title="Get issue type property",
        api="jira_cloud",
        tag="issue_type_properties",
        method="GET",
        path="/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeId", "propertyKey"],
        },
        request=_get_issue_type_property,
    ),
    Operation(
        name="jira_cloud_get_issue_type_property_keys",
        title="Get issue type property keys",
        api="jira_cloud",
        tag="issue_type_properties",
        method="GET",
        path="/rest/api/3/issuetype/{issueTypeId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeId"],
        },
        request=_get_issue_type_property_keys,
    ),
    Operation(
        name="jira_cloud_set_issue_type_property",
        title="Set issue type property",
        api="jira_cloud",
        tag="issue_type_properties",
        method="PUT",
        path="/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "issueTypeId", "propertyKey"],
        },
        request=_set_issue_type_property,
    ),
)
