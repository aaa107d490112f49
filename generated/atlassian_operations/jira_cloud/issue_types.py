"""Operation wrappers of jira_cloud, issue_types. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, file, optional, required


def _create_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.create_issue_type import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_issue_type_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.create_issue_type_avatar import request

    return request(
        required(arguments, "id"),
        body=file(required(arguments, "body")),
        x=optional(arguments, "x"),
        y=optional(arguments, "y"),
        size=required(arguments, "size"),
    )


def _delete_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.delete_issue_type import request

    return request(
        required(arguments, "id"),
        alternative_issue_type_id=optional(arguments, "alternativeIssueTypeId"),
    )


def _get_alternative_issue_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.get_alternative_issue_types import request

    return request(
        required(arguments, "id"),
    )


def _get_issue_all_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.get_issue_all_types import request

    return request()


def _get_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.get_issue_type import request

    return request(
        required(arguments, "id"),
    )


def _get_issue_types_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.get_issue_types_for_project import request

    return request(
        project_id=required(arguments, "projectId"),
        level=optional(arguments, "level"),
    )


def _update_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_types.update_issue_type import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_issue_type",
        title="Create issue type",
        api="jira_cloud",
        tag="issue_types",
        method="POST",
        path="/rest/api/3/issuetype",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueTypeCreateBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue_type,
    ),
    Operation(
        name="jira_cloud_create_issue_type_avatar",
        title="Create issue type avatar",
        api="jira_cloud",
        tag="issue_types",
        method="POST",
        path="/rest/api/3/issuetype/{id}/avatar2",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "x": {"type": "integer", "default": 0},
                "y": {"type": "integer", "default": 0},
                "size": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "text": {"type": "string"},
                        "base64": {"type": "string"},
                        "mediaType": {"type": "string"},
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "id", "size"],
        },
        request=_create_issue_type_avatar,
    ),
    Operation(
        name="jira_cloud_delete_issue_type",
        title="Delete issue type",
        api="jira_cloud",
        tag="issue_types",
        method="DELETE",
        path="/rest/api/3/issuetype/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "alternativeIssueTypeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_issue_type,
    ),
    Operation(
        name="jira_cloud_get_alternative_issue_types",
        title="Get alternative issue types",
        api="jira_cloud",
        tag="issue_types",
        method="GET",
        path="/rest/api/3/issuetype/{id}/alternatives",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_alternative_issue_types,
    ),
    Operation(
        name="jira_cloud_get_issue_all_types",
        title="Get issue all types",
        api="jira_cloud",
        tag="issue_types",
        method="GET",
        path="/rest/api/3/issuetype",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_all_types,
    ),
    Operation(
        name="jira_cloud_get_issue_type",
        title="Get issue type",
        api="jira_cloud",
        tag="issue_types",
        method="GET",
        path="/rest/api/3/issuetype/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_issue_type,
    ),
    Operation(
        name="jira_cloud_get_issue_types_for_project",
        title="Get issue types for project",
        api="jira_cloud",
        tag="issue_types",
        method="GET",
        path="/rest/api/3/issuetype/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectId": {"type": "integer"}, "level": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["projectId"],
        },
        request=_get_issue_types_for_project,
    ),
    Operation(
        name="jira_cloud_update_issue_type",
        title="Update issue type",
        api="jira_cloud",
        tag="issue_types",
        method="PUT",
        path="/rest/api/3/issuetype/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/IssueTypeUpdateBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_issue_type,
    ),
)
