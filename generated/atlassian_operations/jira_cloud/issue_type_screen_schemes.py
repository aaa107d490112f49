"""Operation wrappers of jira_cloud, issue_type_screen_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _append_mappings_for_issue_type_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.append_mappings_for_issue_type_screen_scheme import (
        request,
    )

    return request(
        required(arguments, "issueTypeScreenSchemeId"),
        body=Json(required(arguments, "body")),
    )


def _assign_issue_type_screen_scheme_to_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.assign_issue_type_screen_scheme_to_project import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_issue_type_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.create_issue_type_screen_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue_type_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.delete_issue_type_screen_scheme import request

    return request(
        required(arguments, "issueTypeScreenSchemeId"),
    )


def _get_issue_type_screen_scheme_mappings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.get_issue_type_screen_scheme_mappings import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        issue_type_screen_scheme_id=optional(arguments, "issueTypeScreenSchemeId"),
    )


def _get_issue_type_screen_scheme_project_associations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.get_issue_type_screen_scheme_project_associations import (
        request,
    )

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=required(arguments, "projectId"),
    )


def _get_issue_type_screen_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.get_issue_type_screen_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        query_string=optional(arguments, "queryString"),
        order_by=optional(arguments, "orderBy"),
        expand=optional(arguments, "expand"),
    )


def _get_projects_for_issue_type_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.get_projects_for_issue_type_screen_scheme import (
        request,
    )

    return request(
        required(arguments, "issueTypeScreenSchemeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
    )


def _remove_mappings_from_issue_type_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.remove_mappings_from_issue_type_screen_scheme import (
        request,
    )

    return request(
        required(arguments, "issueTypeScreenSchemeId"),
        body=Json(required(arguments, "body")),
    )


def _update_default_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.update_default_screen_scheme import request

    return request(
        required(arguments, "issueTypeScreenSchemeId"),
        body=Json(required(arguments, "body")),
    )


def _update_issue_type_screen_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_type_screen_schemes.update_issue_type_screen_scheme import request

    return request(
        required(arguments, "issueTypeScreenSchemeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_append_mappings_for_issue_type_scree_5c75",
        title="Append mappings for issue type screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeScreenSchemeId": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueTypeScreenSchemeMappingDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "issueTypeScreenSchemeId"],
        },
        request=_append_mappings_for_issue_type_screen_scheme,
    ),
    Operation(
        name="jira_cloud_assign_issue_type_screen_scheme_to_p_4ed8",
        title="Assign issue type screen scheme to project",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescreenscheme/project",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueTypeScreenSchemeProjectAssociation"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_assign_issue_type_screen_scheme_to_project,
    ),
    Operation(
        name="jira_cloud_create_issue_type_screen_scheme",
        title="Create issue type screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="POST",
        path="/rest/api/3/issuetypescreenscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueTypeScreenSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue_type_screen_scheme,
    ),
    Operation(
        name="jira_cloud_delete_issue_type_screen_scheme",
        title="Delete issue type screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="DELETE",
        path="/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeScreenSchemeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeScreenSchemeId"],
        },
        request=_delete_issue_type_screen_scheme,
    ),
    Operation(
        name="jira_cloud_get_issue_type_screen_scheme_mappings",
        title="Get issue type screen scheme mappings",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="GET",
        path="/rest/api/3/issuetypescreenscheme/mapping",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "issueTypeScreenSchemeId": {"type": "array", "items": {"type": "integer"}},
            },
            "additionalProperties": False,
        },
        request=_get_issue_type_screen_scheme_mappings,
    ),
    Operation(
        name="jira_cloud_get_issue_type_screen_scheme_project_8988",
        title="Get issue type screen scheme project associations",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="GET",
        path="/rest/api/3/issuetypescreenscheme/project",
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
        request=_get_issue_type_screen_scheme_project_associations,
    ),
    Operation(
        name="jira_cloud_get_issue_type_screen_schemes",
        title="Get issue type screen schemes",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="GET",
        path="/rest/api/3/issuetypescreenscheme",
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
                "queryString": {"type": "string", "default": ""},
                "orderBy": {"type": "string", "enum": ["+id", "+name", "-id", "-name", "id", "name"], "default": "id"},
                "expand": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
        },
        request=_get_issue_type_screen_schemes,
    ),
    Operation(
        name="jira_cloud_get_projects_for_issue_type_screen_scheme",
        title="Get projects for issue type screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="GET",
        path="/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeScreenSchemeId": {"type": "integer"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "query": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
            "required": ["issueTypeScreenSchemeId"],
        },
        request=_get_projects_for_issue_type_screen_scheme,
    ),
    Operation(
        name="jira_cloud_remove_mappings_from_issue_type_scre_c673",
        title="Remove mappings from issue type screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="POST",
        path="/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeScreenSchemeId": {"type": "string"}, "body": {"$ref": "#/$defs/IssueTypeIds"}},
            "additionalProperties": False,
            "required": ["body", "issueTypeScreenSchemeId"],
        },
        request=_remove_mappings_from_issue_type_screen_scheme,
    ),
    Operation(
        name="jira_cloud_update_default_screen_scheme",
        title="Update default screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeScreenSchemeId": {"type": "string"},
                "body": {"$ref": "#/$defs/UpdateDefaultScreenScheme"},
            },
            "additionalProperties": False,
            "required": ["body", "issueTypeScreenSchemeId"],
        },
        request=_update_default_screen_scheme,
    ),
    Operation(
        name="jira_cloud_update_issue_type_screen_scheme",
        title="Update issue type screen scheme",
        api="jira_cloud",
        tag="issue_type_screen_schemes",
        method="PUT",
        path="/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeScreenSchemeId": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueTypeScreenSchemeUpdateDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "issueTypeScreenSchemeId"],
        },
        request=_update_issue_type_screen_scheme,
    ),
)
