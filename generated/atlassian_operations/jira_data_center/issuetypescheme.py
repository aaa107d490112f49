"""Operation wrappers of jira_data_center, issuetypescheme. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_project_associations_to_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.add_project_associations_to_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
    )


def _create_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.create_issue_type_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.delete_issue_type_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _get_all_issue_type_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.get_all_issue_type_schemes import request

    return request()


def _get_associated_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.get_associated_projects import request

    return request(
        required(arguments, "schemeId"),
        expand=optional(arguments, "expand"),
    )


def _get_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.get_issue_type_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _remove_all_project_associations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.remove_all_project_associations import request

    return request(
        required(arguments, "schemeId"),
    )


def _remove_project_association(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.remove_project_association import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "projIdOrKey"),
    )


def _set_project_associations_for_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.set_project_associations_for_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
    )


def _update_issue_type_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetypescheme.update_issue_type_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_project_associations_to_scheme",
        title="Add project associations to scheme",
        api="jira_data_center",
        tag="issuetypescheme",
        method="POST",
        path="/rest/api/2/issuetypescheme/{schemeId}/associations",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}, "body": {"$ref": "#/$defs/AssociateProjectsBean"}},
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_add_project_associations_to_scheme,
    ),
    Operation(
        name="jira_dc_create_issue_type_scheme",
        title="Create issue type scheme",
        api="jira_data_center",
        tag="issuetypescheme",
        method="POST",
        path="/rest/api/2/issuetypescheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueTypeSchemeCreateUpdateBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue_type_scheme,
    ),
    Operation(
        name="jira_dc_delete_issue_type_scheme",
        title="Delete issue type scheme",
        api="jira_data_center",
        tag="issuetypescheme",
        method="DELETE",
        path="/rest/api/2/issuetypescheme/{schemeId}",
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
        request=_delete_issue_type_scheme,
    ),
    Operation(
        name="jira_dc_get_all_issue_type_schemes",
        title="Get all issue type schemes",
        api="jira_data_center",
        tag="issuetypescheme",
        method="GET",
        path="/rest/api/2/issuetypescheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_issue_type_schemes,
    ),
    Operation(
        name="jira_dc_get_associated_projects",
        title="Get associated projects",
        api="jira_data_center",
        tag="issuetypescheme",
        method="GET",
        path="/rest/api/2/issuetypescheme/{schemeId}/associations",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_associated_projects,
    ),
    Operation(
        name="jira_dc_get_issue_type_scheme",
        title="Get issue type scheme",
        api="jira_data_center",
        tag="issuetypescheme",
        method="GET",
        path="/rest/api/2/issuetypescheme/{schemeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_issue_type_scheme,
    ),
    Operation(
        name="jira_dc_remove_all_project_associations",
        title="Remove all project associations",
        api="jira_data_center",
        tag="issuetypescheme",
        method="DELETE",
        path="/rest/api/2/issuetypescheme/{schemeId}/associations",
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
        request=_remove_all_project_associations,
    ),
    Operation(
        name="jira_dc_remove_project_association",
        title="Remove project association",
        api="jira_data_center",
        tag="issuetypescheme",
        method="DELETE",
        path="/rest/api/2/issuetypescheme/{schemeId}/associations/{projIdOrKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}, "projIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projIdOrKey", "schemeId"],
        },
        request=_remove_project_association,
    ),
    Operation(
        name="jira_dc_set_project_associations_for_scheme",
        title="Set project associations for scheme",
        api="jira_data_center",
        tag="issuetypescheme",
        method="PUT",
        path="/rest/api/2/issuetypescheme/{schemeId}/associations",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}, "body": {"$ref": "#/$defs/AssociateProjectsBean"}},
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_set_project_associations_for_scheme,
    ),
    Operation(
        name="jira_dc_update_issue_type_scheme",
        title="Update issue type scheme",
        api="jira_data_center",
        tag="issuetypescheme",
        method="PUT",
        path="/rest/api/2/issuetypescheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "string"}, "body": {"$ref": "#/$defs/IssueTypeSchemeCreateUpdateBean"}},
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_update_issue_type_scheme,
    ),
)
