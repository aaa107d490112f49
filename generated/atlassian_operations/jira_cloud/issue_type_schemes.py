"""Operation wrappers of jira_cloud, issue_type_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_issue_types_to_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.add_issue_types_to_issue_type_scheme import request

    return request(
        required(arguments, "issueTypeSchemeId"),
        body=Json(required(arguments, "body")),
    )


def _assign_issue_type_scheme_to_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.assign_issue_type_scheme_to_project import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.create_issue_type_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.delete_issue_type_scheme import request

    return request(
        required(arguments, "issueTypeSchemeId"),
    )


def _get_all_issue_type_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.get_all_issue_type_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        order_by=optional(arguments, "orderBy"),
        expand=optional(arguments, "expand"),
        query_string=optional(arguments, "queryString"),
    )


def _get_issue_type_scheme_for_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.get_issue_type_scheme_for_projects import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=required(arguments, "projectId"),
    )


def _get_issue_type_schemes_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.get_issue_type_schemes_mapping import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        issue_type_scheme_id=optional(arguments, "issueTypeSchemeId"),
    )


def _remove_issue_type_from_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.remove_issue_type_from_issue_type_scheme import request

    return request(
        required(arguments, "issueTypeSchemeId"),
        required(arguments, "issueTypeId"),
    )


def _reorder_issue_types_in_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.reorder_issue_types_in_issue_type_scheme import request

    return request(
        required(arguments, "issueTypeSchemeId"),
        body=Json(required(arguments, "body")),
    )


def _update_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_schemes.update_issue_type_scheme import request

    return request(
        required(arguments, "issueTypeSchemeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_issue_types_to_issue_type_scheme",
        title="Add issue types to issue type scheme",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeSchemeId": {"type": "integer"}, "body": {"$ref": "#/$defs/IssueTypeIds"}},
            "additionalProperties": False,
            "required": ["body", "issueTypeSchemeId"],
        },
        request=_add_issue_types_to_issue_type_scheme,
    ),
    Operation(
        name="jira_cloud_assign_issue_type_scheme_to_project",
        title="Assign issue type scheme to project",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescheme/project",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueTypeSchemeProjectAssociation"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_assign_issue_type_scheme_to_project,
    ),
    Operation(
        name="jira_cloud_create_issue_type_scheme",
        title="Create issue type scheme",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="POST",
        path="/rest/api/3/issuetypescheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueTypeSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue_type_scheme,
    ),
    Operation(
        name="jira_cloud_delete_issue_type_scheme",
        title="Delete issue type scheme",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="DELETE",
        path="/rest/api/3/issuetypescheme/{issueTypeSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeSchemeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["issueTypeSchemeId"],
        },
        request=_delete_issue_type_scheme,
    ),
    Operation(
        name="jira_cloud_get_all_issue_type_schemes",
        title="Get all issue type schemes",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="GET",
        path="/rest/api/3/issuetypescheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "id": {"type": "array", "items": {"type": "integer"}},
                "orderBy": {"type": "string", "enum": ["+id", "+name", "-id", "-name", "id", "name"], "default": "id"},
                "expand": {"type": "string", "default": ""},
                "queryString": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
        },
        request=_get_all_issue_type_schemes,
    ),
    Operation(
        name="jira_cloud_get_issue_type_scheme_for_projects",
        title="Get issue type scheme for projects",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="GET",
        path="/rest/api/3/issuetypescheme/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "projectId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
            },
            "additionalProperties": False,
            "required": ["projectId"],
        },
        request=_get_issue_type_scheme_for_projects,
    ),
    Operation(
        name="jira_cloud_get_issue_type_schemes_mapping",
        title="Get issue type schemes mapping",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="GET",
        path="/rest/api/3/issuetypescheme/mapping",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "issueTypeSchemeId": {"type": "array", "items": {"type": "integer"}},
            },
            "additionalProperties": False,
        },
        request=_get_issue_type_schemes_mapping,
    ),
    Operation(
        name="jira_cloud_remove_issue_type_from_issue_type_scheme",
        title="Remove issue type from issue type scheme",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="DELETE",
        path="/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeSchemeId": {"type": "integer"}, "issueTypeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["issueTypeId", "issueTypeSchemeId"],
        },
        request=_remove_issue_type_from_issue_type_scheme,
    ),
    Operation(
        name="jira_cloud_reorder_issue_types_in_issue_type_scheme",
        title="Reorder issue types in issue type scheme",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeSchemeId": {"type": "integer"}, "body": {"$ref": "#/$defs/OrderOfIssueTypes"}},
            "additionalProperties": False,
            "required": ["body", "issueTypeSchemeId"],
        },
        request=_reorder_issue_types_in_issue_type_scheme,
    ),
    Operation(
        name="jira_cloud_update_issue_type_scheme",
        title="Update issue type scheme",
        api="jira_cloud",
        tag="issue_type_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescheme/{issueTypeSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeSchemeId": {"type": "integer"},
                "body": {"$ref": "#/$defs/IssueTypeSchemeUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "issueTypeSchemeId"],
        },
        request=_update_issue_type_scheme,
    ),
)
