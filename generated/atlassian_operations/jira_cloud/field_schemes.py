"""Operation wrappers of jira_cloud, field_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _associate_projects_to_field_association_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.associate_projects_to_field_association_schemes import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _clone_field_association_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.clone_field_association_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_field_association_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.create_field_association_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_field_association_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.delete_field_association_scheme import request

    return request(
        required(arguments, "id"),
    )


def _get_field_association_scheme_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.get_field_association_scheme_by_id import request

    return request(
        required(arguments, "id"),
    )


def _get_field_association_scheme_item_parameters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.get_field_association_scheme_item_parameters import request

    return request(
        required(arguments, "id"),
        required(arguments, "fieldId"),
    )


def _get_field_association_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.get_field_association_schemes import request

    return request(
        project_id=optional(arguments, "projectId"),
        query=optional(arguments, "query"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_projects_with_field_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.get_projects_with_field_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=required(arguments, "projectId"),
    )


def _remove_field_association_scheme_item_parameters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.remove_field_association_scheme_item_parameters import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _remove_fields_associated_with_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.remove_fields_associated_with_schemes import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _search_field_association_scheme_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.search_field_association_scheme_fields import request

    return request(
        required(arguments, "id"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        field_id=optional(arguments, "fieldId"),
    )


def _search_field_association_scheme_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.search_field_association_scheme_projects import request

    return request(
        required(arguments, "id"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=optional(arguments, "projectId"),
    )


def _update_field_association_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.update_field_association_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_field_association_scheme_item_parameters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.update_field_association_scheme_item_parameters import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_fields_associated_with_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.field_schemes.update_fields_associated_with_schemes import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_associate_projects_to_field_associat_377f",
        title="Associate projects to field association schemes",
        api="jira_cloud",
        tag="field_schemes",
        method="PUT",
        path="/rest/api/3/config/fieldschemes/projects",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {"type": "object", "additionalProperties": {"$ref": "#/$defs/FieldSchemeToProjectsRequest"}}
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_associate_projects_to_field_association_schemes,
    ),
    Operation(
        name="jira_cloud_clone_field_association_scheme",
        title="Clone field association scheme",
        api="jira_cloud",
        tag="field_schemes",
        method="POST",
        path="/rest/api/3/config/fieldschemes/{id}/clone",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/CreateFieldAssociationSchemeRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_clone_field_association_scheme,
    ),
    Operation(
        name="jira_cloud_create_field_association_scheme",
        title="Create field association scheme",
        api="jira_cloud",
        tag="field_schemes",
        method="POST",
        path="/rest/api/3/config/fieldschemes",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateFieldAssociationSchemeRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_field_association_scheme,
    ),
    Operation(
        name="jira_cloud_delete_field_association_scheme",
        title="Delete field association scheme",
        api="jira_cloud",
        tag="field_schemes",
        method="DELETE",
        path="/rest/api/3/config/fieldschemes/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_field_association_scheme,
    ),
    Operation(
        name="jira_cloud_get_field_association_scheme_by_id",
        title="Get field association scheme by ID",
        api="jira_cloud",
        tag="field_schemes",
        method="GET",
        path="/rest/api/3/config/fieldschemes/{id}",
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
        request=_get_field_association_scheme_by_id,
    ),
    Operation(
        name="jira_cloud_get_field_association_scheme_item_pa_71a1",
        title="Get field association scheme item parameters",
        api="jira_cloud",
        tag="field_schemes",
        method="GET",
        path="/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "fieldId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["fieldId", "id"],
        },
        request=_get_field_association_scheme_item_parameters,
    ),
    Operation(
        name="jira_cloud_get_field_association_schemes",
        title="Get field association schemes",
        api="jira_cloud",
        tag="field_schemes",
        method="GET",
        path="/rest/api/3/config/fieldschemes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectId": {"type": "array", "items": {"type": "integer"}},
                "query": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 100, "default": 50},
            },
            "additionalProperties": False,
        },
        request=_get_field_association_schemes,
    ),
    Operation(
        name="jira_cloud_get_projects_with_field_schemes",
        title="Get projects with field schemes",
        api="jira_cloud",
        tag="field_schemes",
        method="GET",
        path="/rest/api/3/config/fieldschemes/projects",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 100, "default": 50},
                "projectId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
            },
            "additionalProperties": False,
            "required": ["projectId"],
        },
        request=_get_projects_with_field_schemes,
    ),
    Operation(
        name="jira_cloud_remove_field_association_scheme_item_f83d",
        title="Remove field association scheme item parameters",
        api="jira_cloud",
        tag="field_schemes",
        method="DELETE",
        path="/rest/api/3/config/fieldschemes/fields/parameters",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/ParameterRemovalDetails"}},
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_remove_field_association_scheme_item_parameters,
    ),
    Operation(
        name="jira_cloud_remove_fields_associated_with_schemes",
        title="Remove fields associated with schemes",
        api="jira_cloud",
        tag="field_schemes",
        method="DELETE",
        path="/rest/api/3/config/fieldschemes/fields",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "additionalProperties": {"$ref": "#/$defs/RemoveFieldAssociationsRequestItem"},
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_remove_fields_associated_with_schemes,
    ),
    Operation(
        name="jira_cloud_search_field_association_scheme_fields",
        title="Search field association scheme fields",
        api="jira_cloud",
        tag="field_schemes",
        method="GET",
        path="/rest/api/3/config/fieldschemes/{id}/fields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 100, "default": 50},
                "fieldId": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_search_field_association_scheme_fields,
    ),
    Operation(
        name="jira_cloud_search_field_association_scheme_projects",
        title="Search field association scheme projects",
        api="jira_cloud",
        tag="field_schemes",
        method="GET",
        path="/rest/api/3/config/fieldschemes/{id}/projects",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 100, "default": 50},
                "projectId": {"type": "array", "items": {"type": "integer"}},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_search_field_association_scheme_projects,
    ),
    Operation(
        name="jira_cloud_update_field_association_scheme",
        title="Update field association scheme",
        api="jira_cloud",
        tag="field_schemes",
        method="PUT",
        path="/rest/api/3/config/fieldschemes/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/UpdateFieldAssociationSchemeRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_field_association_scheme,
    ),
    Operation(
        name="jira_cloud_update_field_association_scheme_item_af2f",
        title="Update field association scheme item parameters",
        api="jira_cloud",
        tag="field_schemes",
        method="PUT",
        path="/rest/api/3/config/fieldschemes/fields/parameters",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "additionalProperties": {
                        "type": "array",
                        "items": {"$ref": "#/$defs/UpdateFieldSchemeParametersRequest"},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_field_association_scheme_item_parameters,
    ),
    Operation(
        name="jira_cloud_update_fields_associated_with_schemes",
        title="Update fields associated with schemes",
        api="jira_cloud",
        tag="field_schemes",
        method="PUT",
        path="/rest/api/3/config/fieldschemes/fields",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "additionalProperties": {
                        "type": "array",
                        "items": {"$ref": "#/$defs/UpdateFieldAssociationsRequestItem"},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_fields_associated_with_schemes,
    ),
)
