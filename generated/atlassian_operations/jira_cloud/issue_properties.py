"""Operation wrappers of jira_cloud, issue_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _bulk_delete_issue_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.bulk_delete_issue_property import request

    return request(
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _bulk_set_issue_properties_by_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.bulk_set_issue_properties_by_issue import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _bulk_set_issue_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.bulk_set_issue_property import request

    return request(
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _bulk_set_issues_properties_list(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.bulk_set_issues_properties_list import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.delete_issue_property import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_issue_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.get_issue_property import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_issue_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.get_issue_property_keys import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _set_issue_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_properties.set_issue_property import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_bulk_delete_issue_property",
        title="Bulk delete issue property",
        api="jira_cloud",
        tag="issue_properties",
        method="DELETE",
        path="/rest/api/3/issue/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueFilterForBulkPropertyDelete"},
            },
            "additionalProperties": False,
            "required": ["body", "propertyKey"],
        },
        request=_bulk_delete_issue_property,
    ),
    Operation(
        name="jira_cloud_bulk_set_issue_properties_by_issue",
        title="Bulk set issue properties by issue",
        api="jira_cloud",
        tag="issue_properties",
        method="POST",
        path="/rest/api/3/issue/properties/multi",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/MultiIssueEntityProperties"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_set_issue_properties_by_issue,
    ),
    Operation(
        name="jira_cloud_bulk_set_issue_property",
        title="Bulk set issue property",
        api="jira_cloud",
        tag="issue_properties",
        method="PUT",
        path="/rest/api/3/issue/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "propertyKey": {"type": "string"},
                "body": {"$ref": "#/$defs/BulkIssuePropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "propertyKey"],
        },
        request=_bulk_set_issue_property,
    ),
    Operation(
        name="jira_cloud_bulk_set_issues_properties_list",
        title="Bulk set issues properties list",
        api="jira_cloud",
        tag="issue_properties",
        method="POST",
        path="/rest/api/3/issue/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueEntityProperties"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_set_issues_properties_list,
    ),
    Operation(
        name="jira_cloud_delete_issue_property",
        title="Delete issue property",
        api="jira_cloud",
        tag="issue_properties",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "propertyKey"],
        },
        request=_delete_issue_property,
    ),
    Operation(
        name="jira_cloud_get_issue_property",
        title="Get issue property",
        api="jira_cloud",
        tag="issue_properties",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "propertyKey"],
        },
        request=_get_issue_property,
    ),
    Operation(
        name="jira_cloud_get_issue_property_keys",
        title="Get issue property keys",
        api="jira_cloud",
        tag="issue_properties",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_property_keys,
    ),
    Operation(
        name="jira_cloud_set_issue_property",
        title="Set issue property",
        api="jira_cloud",
        tag="issue_properties",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey", "propertyKey"],
        },
        request=_set_issue_property,
    ),
)
