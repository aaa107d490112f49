"""Operation wrappers of jira_service_management_cloud, organization. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.add_organization import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _add_users_to_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.add_users_to_organization import request

    return request(
        required(arguments, "organizationId"),
        body=Json(required(arguments, "body")),
    )


def _create_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.create_organization import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.delete_organization import request

    return request(
        required(arguments, "organizationId"),
    )


def _delete_property_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.delete_property_organization import request

    return request(
        required(arguments, "organizationId"),
        required(arguments, "propertyKey"),
    )


def _get_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.get_organization import request

    return request(
        required(arguments, "organizationId"),
    )


def _get_organizations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.get_organizations import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        account_id=optional(arguments, "accountId"),
    )


def _get_organizations_servicedesk(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.get_organizations_servicedesk import request

    return request(
        required(arguments, "serviceDeskId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        account_id=optional(arguments, "accountId"),
    )


def _get_properties_keys_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.get_properties_keys_organization import (
        request,
    )

    return request(
        required(arguments, "organizationId"),
    )


def _get_property_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.get_property_organization import request

    return request(
        required(arguments, "organizationId"),
        required(arguments, "propertyKey"),
    )


def _get_users_in_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.get_users_in_organization import request

    return request(
        required(arguments, "organizationId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _remove_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.remove_organization import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _remove_users_from_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.remove_users_from_organization import request

    return request(
        required(arguments, "organizationId"),
        body=Json(required(arguments, "body")),
    )


def _set_property_organization(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.organization.set_property_organization import request

    return request(
        required(arguments, "organizationId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_add_organization",
        title="Add organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "body": {"$ref": "#/$defs/OrganizationServiceDeskUpdateDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_add_organization,
    ),
    Operation(
        name="jsm_cloud_add_users_to_organization",
        title="Add users to organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="POST",
        path="/rest/servicedeskapi/organization/{organizationId}/user",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "organizationId": {"type": "integer"},
                "body": {"$ref": "#/$defs/UsersOrganizationUpdateDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "organizationId"],
        },
        request=_add_users_to_organization,
    ),
    Operation(
        name="jsm_cloud_create_organization",
        title="Create organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="POST",
        path="/rest/servicedeskapi/organization",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/OrganizationCreateDTO"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_organization,
    ),
    Operation(
        name="jsm_cloud_delete_organization",
        title="Delete organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="DELETE",
        path="/rest/servicedeskapi/organization/{organizationId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"organizationId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["organizationId"],
        },
        request=_delete_organization,
    ),
    Operation(
        name="jsm_cloud_delete_property_organization",
        title="Delete property organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="DELETE",
        path="/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"organizationId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["organizationId", "propertyKey"],
        },
        request=_delete_property_organization,
    ),
    Operation(
        name="jsm_cloud_get_organization",
        title="Get organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="GET",
        path="/rest/servicedeskapi/organization/{organizationId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"organizationId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["organizationId"],
        },
        request=_get_organization,
    ),
    Operation(
        name="jsm_cloud_get_organizations",
        title="Get organizations",
        api="jira_service_management_cloud",
        tag="organization",
        method="GET",
        path="/rest/servicedeskapi/organization",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer"}, "limit": {"type": "integer"}, "accountId": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_get_organizations,
    ),
    Operation(
        name="jsm_cloud_get_organizations_servicedesk",
        title="Get organizations servicedesk",
        api="jira_service_management_cloud",
        tag="organization",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["serviceDeskId"],
        },
        request=_get_organizations_servicedesk,
    ),
    Operation(
        name="jsm_cloud_get_properties_keys_organization",
        title="Get properties keys organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="GET",
        path="/rest/servicedeskapi/organization/{organizationId}/property",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"organizationId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["organizationId"],
        },
        request=_get_properties_keys_organization,
    ),
    Operation(
        name="jsm_cloud_get_property_organization",
        title="Get property organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="GET",
        path="/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"organizationId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["organizationId", "propertyKey"],
        },
        request=_get_property_organization,
    ),
    Operation(
        name="jsm_cloud_get_users_in_organization",
        title="Get users in organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="GET",
        path="/rest/servicedeskapi/organization/{organizationId}/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "organizationId": {"type": "integer"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["organizationId"],
        },
        request=_get_users_in_organization,
    ),
    Operation(
        name="jsm_cloud_remove_organization",
        title="Remove organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="DELETE",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "body": {"$ref": "#/$defs/OrganizationServiceDeskUpdateDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_remove_organization,
    ),
    Operation(
        name="jsm_cloud_remove_users_from_organization",
        title="Remove users from organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="DELETE",
        path="/rest/servicedeskapi/organization/{organizationId}/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "organizationId": {"type": "integer"},
                "body": {"$ref": "#/$defs/UsersOrganizationUpdateDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "organizationId"],
        },
        request=_remove_users_from_organization,
    ),
    Operation(
        name="jsm_cloud_set_property_organization",
        title="Set property organization",
        api="jira_service_management_cloud",
        tag="organization",
        method="PUT",
        path="/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "organizationId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "organizationId", "propertyKey"],
        },
        request=_set_property_organization,
    ),
)
