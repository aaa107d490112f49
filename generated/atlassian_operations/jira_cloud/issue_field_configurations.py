"""Operation wrappers of jira_cloud, issue_field_configurations. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _assign_field_configuration_scheme_to_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.assign_field_configuration_scheme_to_project import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_field_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.create_field_configuration import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_field_configuration_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.create_field_configuration_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_field_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.delete_field_configuration import request

    return request(
        required(arguments, "id"),
    )


def _delete_field_configuration_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.delete_field_configuration_scheme import request

    return request(
        required(arguments, "id"),
    )


def _get_all_field_configuration_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.get_all_field_configuration_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
    )


def _get_all_field_configurations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.get_all_field_configurations import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        is_default=optional(arguments, "isDefault"),
        query=optional(arguments, "query"),
    )


def _get_field_configuration_items(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.get_field_configuration_items import request

    return request(
        required(arguments, "id"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_field_configuration_scheme_mappings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.get_field_configuration_scheme_mappings import (
        request,
    )

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        field_configuration_scheme_id=optional(arguments, "fieldConfigurationSchemeId"),
    )


def _get_field_configuration_scheme_project_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.get_field_configuration_scheme_project_mapping import (
        request,
    )

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=required(arguments, "projectId"),
    )


def _remove_issue_types_from_global_field_configuration_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.remove_issue_types_from_global_field_configuration_scheme import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _set_field_configuration_scheme_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.set_field_configuration_scheme_mapping import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_field_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.update_field_configuration import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_field_configuration_items(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.update_field_configuration_items import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_field_configuration_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_field_configurations.update_field_configuration_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_assign_field_configuration_scheme_to_ed59",
        title="Assign field configuration scheme to project",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="PUT",
        path="/rest/api/3/fieldconfigurationscheme/project",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/FieldConfigurationSchemeProjectAssociation"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_assign_field_configuration_scheme_to_project,
    ),
    Operation(
        name="jira_cloud_create_field_configuration",
        title="Create field configuration",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="POST",
        path="/rest/api/3/fieldconfiguration",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/FieldConfigurationDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_field_configuration,
    ),
    Operation(
        name="jira_cloud_create_field_configuration_scheme",
        title="Create field configuration scheme",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="POST",
        path="/rest/api/3/fieldconfigurationscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UpdateFieldConfigurationSchemeDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_field_configuration_scheme,
    ),
    Operation(
        name="jira_cloud_delete_field_configuration",
        title="Delete field configuration",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="DELETE",
        path="/rest/api/3/fieldconfiguration/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_field_configuration,
    ),
    Operation(
        name="jira_cloud_delete_field_configuration_scheme",
        title="Delete field configuration scheme",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="DELETE",
        path="/rest/api/3/fieldconfigurationscheme/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_field_configuration_scheme,
    ),
    Operation(
        name="jira_cloud_get_all_field_configuration_schemes",
        title="Get all field configuration schemes",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="GET",
        path="/rest/api/3/fieldconfigurationscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "id": {"type": "array", "items": {"type": "integer"}},
            },
            "additionalProperties": False,
        },
        request=_get_all_field_configuration_schemes,
    ),
    Operation(
        name="jira_cloud_get_all_field_configurations",
        title="Get all field configurations",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="GET",
        path="/rest/api/3/fieldconfiguration",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "id": {"type": "array", "items": {"type": "integer"}},
                "isDefault": {"type": "boolean", "default": False},
                "query": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
        },
        request=_get_all_field_configurations,
    ),
    Operation(
        name="jira_cloud_get_field_configuration_items",
        title="Get field configuration items",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="GET",
        path="/rest/api/3/fieldconfiguration/{id}/fields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_field_configuration_items,
    ),
    Operation(
        name="jira_cloud_get_field_configuration_scheme_mappings",
        title="Get field configuration scheme mappings",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="GET",
        path="/rest/api/3/fieldconfigurationscheme/mapping",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "fieldConfigurationSchemeId": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 50,
                    "items": {"type": "integer"},
                },
            },
            "additionalProperties": False,
        },
        request=_get_field_configuration_scheme_mappings,
    ),
    Operation(
        name="jira_cloud_get_field_configuration_scheme_proje_d8ed",
        title="Get field configuration scheme project mapping",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="GET",
        path="/rest/api/3/fieldconfigurationscheme/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
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
        request=_get_field_configuration_scheme_project_mapping,
    ),
    Operation(
        name="jira_cloud_remove_issue_types_from_global_field_4376",
        title="Remove issue types from global field configuration scheme",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="POST",
        path="/rest/api/3/fieldconfigurationscheme/{id}/mapping/delete",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/IssueTypeIdsToRemove"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_remove_issue_types_from_global_field_configuration_scheme,
    ),
    Operation(
        name="jira_cloud_set_field_configuration_scheme_mapping",
        title="Set field configuration scheme mapping",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="PUT",
        path="/rest/api/3/fieldconfigurationscheme/{id}/mapping",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {"$ref": "#/$defs/AssociateFieldConfigurationsWithIssueTypesRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_set_field_configuration_scheme_mapping,
    ),
    Operation(
        name="jira_cloud_update_field_configuration",
        title="Update field configuration",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="PUT",
        path="/rest/api/3/fieldconfiguration/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/FieldConfigurationDetails"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_field_configuration,
    ),
    Operation(
        name="jira_cloud_update_field_configuration_items",
        title="Update field configuration items",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="PUT",
        path="/rest/api/3/fieldconfiguration/{id}/fields",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/FieldConfigurationItemsDetails"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_field_configuration_items,
    ),
    Operation(
        name="jira_cloud_update_field_configuration_scheme",
        title="Update field configuration scheme",
        api="jira_cloud",
        tag="issue_field_configurations",
        method="PUT",
        path="/rest/api/3/fieldconfigurationscheme/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {"$ref": "#/$defs/UpdateFieldConfigurationSchemeDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_field_configuration_scheme,
    ),
)
