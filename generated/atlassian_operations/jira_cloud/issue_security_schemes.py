"""Operation wrappers of jira_cloud, issue_security_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_security_level(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.add_security_level import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
    )


def _add_security_level_members(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.add_security_level_members import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "levelId"),
        body=Json(required(arguments, "body")),
    )


def _associate_schemes_to_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.associate_schemes_to_projects import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_issue_security_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.create_issue_security_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_security_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.delete_security_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _get_issue_security_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.get_issue_security_scheme import request

    return request(
        required(arguments, "id"),
    )


def _get_issue_security_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.get_issue_security_schemes import request

    return request()


def _get_security_level_members(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.get_security_level_members import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        scheme_id=optional(arguments, "schemeId"),
        level_id=optional(arguments, "levelId"),
        expand=optional(arguments, "expand"),
    )


def _get_security_levels(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.get_security_levels import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        scheme_id=optional(arguments, "schemeId"),
        only_default=optional(arguments, "onlyDefault"),
    )


def _remove_level(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.remove_level import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "levelId"),
        replace_with=optional(arguments, "replaceWith"),
    )


def _remove_member_from_security_level(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.remove_member_from_security_level import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "levelId"),
        required(arguments, "memberId"),
    )


def _search_projects_using_security_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.search_projects_using_security_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        issue_security_scheme_id=optional(arguments, "issueSecuritySchemeId"),
        project_id=optional(arguments, "projectId"),
    )


def _search_security_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.search_security_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        project_id=optional(arguments, "projectId"),
    )


def _set_default_levels(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.set_default_levels import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_issue_security_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.update_issue_security_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_security_level(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_schemes.update_security_level import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "levelId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_security_level",
        title="Add security level",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="PUT",
        path="/rest/api/3/issuesecurityschemes/{schemeId}/level",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "body": {"$ref": "#/$defs/AddSecuritySchemeLevelsRequestBean"},
            },
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_add_security_level,
    ),
    Operation(
        name="jira_cloud_add_security_level_members",
        title="Add security level members",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="PUT",
        path="/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "levelId": {"type": "string"},
                "body": {"$ref": "#/$defs/SecuritySchemeMembersRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "levelId", "schemeId"],
        },
        request=_add_security_level_members,
    ),
    Operation(
        name="jira_cloud_associate_schemes_to_projects",
        title="Associate schemes to projects",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="PUT",
        path="/rest/api/3/issuesecurityschemes/project",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AssociateSecuritySchemeWithProjectDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_associate_schemes_to_projects,
    ),
    Operation(
        name="jira_cloud_create_issue_security_scheme",
        title="Create issue security scheme",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="POST",
        path="/rest/api/3/issuesecurityschemes",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateIssueSecuritySchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue_security_scheme,
    ),
    Operation(
        name="jira_cloud_delete_security_scheme",
        title="Delete security scheme",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="DELETE",
        path="/rest/api/3/issuesecurityschemes/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_delete_security_scheme,
    ),
    Operation(
        name="jira_cloud_get_issue_security_scheme",
        title="Get issue security scheme",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="GET",
        path="/rest/api/3/issuesecurityschemes/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_issue_security_scheme,
    ),
    Operation(
        name="jira_cloud_get_issue_security_schemes",
        title="Get issue security schemes",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="GET",
        path="/rest/api/3/issuesecurityschemes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_security_schemes,
    ),
    Operation(
        name="jira_cloud_get_security_level_members",
        title="Get security level members",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="GET",
        path="/rest/api/3/issuesecurityschemes/level/member",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "id": {"type": "array", "items": {"type": "string"}},
                "schemeId": {"type": "array", "items": {"type": "string"}},
                "levelId": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_security_level_members,
    ),
    Operation(
        name="jira_cloud_get_security_levels",
        title="Get security levels",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="GET",
        path="/rest/api/3/issuesecurityschemes/level",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "id": {"type": "array", "items": {"type": "string"}},
                "schemeId": {"type": "array", "items": {"type": "string"}},
                "onlyDefault": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_get_security_levels,
    ),
    Operation(
        name="jira_cloud_remove_level",
        title="Remove level",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="DELETE",
        path="/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "levelId": {"type": "string"},
                "replaceWith": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["levelId", "schemeId"],
        },
        request=_remove_level,
    ),
    Operation(
        name="jira_cloud_remove_member_from_security_level",
        title="Remove member from security level",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="DELETE",
        path="/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "levelId": {"type": "string"},
                "memberId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["levelId", "memberId", "schemeId"],
        },
        request=_remove_member_from_security_level,
    ),
    Operation(
        name="jira_cloud_search_projects_using_security_schemes",
        title="Search projects using security schemes",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="GET",
        path="/rest/api/3/issuesecurityschemes/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "issueSecuritySchemeId": {"type": "array", "items": {"type": "string"}},
                "projectId": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
        },
        request=_search_projects_using_security_schemes,
    ),
    Operation(
        name="jira_cloud_search_security_schemes",
        title="Search security schemes",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="GET",
        path="/rest/api/3/issuesecurityschemes/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "id": {"type": "array", "items": {"type": "string"}},
                "projectId": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
        },
        request=_search_security_schemes,
    ),
    Operation(
        name="jira_cloud_set_default_levels",
        title="Set default levels",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="PUT",
        path="/rest/api/3/issuesecurityschemes/level/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SetDefaultLevelsRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_default_levels,
    ),
    Operation(
        name="jira_cloud_update_issue_security_scheme",
        title="Update issue security scheme",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="PUT",
        path="/rest/api/3/issuesecurityschemes/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/UpdateIssueSecuritySchemeRequestBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_issue_security_scheme,
    ),
    Operation(
        name="jira_cloud_update_security_level",
        title="Update security level",
        api="jira_cloud",
        tag="issue_security_schemes",
        method="PUT",
        path="/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "string"},
                "levelId": {"type": "string"},
                "body": {"$ref": "#/$defs/UpdateIssueSecurityLevelDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "levelId", "schemeId"],
        },
        request=_update_security_level,
    ),
)
