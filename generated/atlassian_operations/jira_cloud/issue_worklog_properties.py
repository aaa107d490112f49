"""Operation wrappers of jira_cloud, issue_worklog_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_worklog_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklog_properties.delete_worklog_property import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "worklogId"),
        required(arguments, "propertyKey"),
    )


def _get_worklog_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklog_properties.get_worklog_property import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "worklogId"),
        required(arguments, "propertyKey"),
    )


def _get_worklog_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklog_properties.get_worklog_property_keys import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "worklogId"),
    )


def _set_worklog_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklog_properties.set_worklog_property import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "worklogId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_worklog_property",
        title="Delete worklog property",
        api="jira_cloud",
        tag="issue_worklog_properties",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "worklogId": {"type": "string"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey", "propertyKey", "worklogId"],
        },
        request=_delete_worklog_property,
    ),
    Operation(
        name="jira_cloud_get_worklog_property",
        title="Get worklog property",
        api="jira_cloud",
        tag="issue_worklog_properties",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "worklogId": {"type": "string"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey", "propertyKey", "worklogId"],
        },
        request=_get_worklog_property,
    ),
    Operation(
        name="jira_cloud_get_worklog_property_keys",
        title="Get worklog property keys",
        api="jira_cloud",
        tag="issue_worklog_properties",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "worklogId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "worklogId"],
        },
        request=_get_worklog_property_keys,
    ),
    Operation(
        name="jira_cloud_set_worklog_property",
        title="Set worklog property",
        api="jira_cloud",
        tag="issue_worklog_properties",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "worklogId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey", "propertyKey", "worklogId"],
        },
        request=_set_worklog_property,
    ),
)
