"""Operation wrappers of jira_service_management_cloud, servicedesk. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _add_customers(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.add_customers import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _attach_temporary_file(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.attach_temporary_file import request

    return request(
        required(arguments, "serviceDeskId"),
        body=form(required(arguments, "body")),
    )


def _check_request_type_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.check_request_type_permissions import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _create_request_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.create_request_type import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _delete_property_servicedesk_requesttype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.delete_property_servicedesk_requesttype import (
        request,
    )

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
        required(arguments, "propertyKey"),
    )


def _delete_request_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.delete_request_type import request

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
    )


def _get_articles_servicedesk(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_articles_servicedesk import request

    return request(
        required(arguments, "serviceDeskId"),
        query=required(arguments, "query"),
        highlight=optional(arguments, "highlight"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        cursor=optional(arguments, "cursor"),
        prev=optional(arguments, "prev"),
    )


def _get_customers(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_customers import request

    return request(
        required(arguments, "serviceDeskId"),
        query=optional(arguments, "query"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_issues_in_queue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_issues_in_queue import request

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "queueId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_properties_keys_servicedesk_requesttype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_properties_keys_servicedesk_requesttype import (
        request,
    )

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
    )


def _get_property_servicedesk_requesttype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_property_servicedesk_requesttype import (
        request,
    )

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
        required(arguments, "propertyKey"),
    )


def _get_queue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_queue import request

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "queueId"),
        include_count=optional(arguments, "includeCount"),
    )


def _get_queues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_queues import request

    return request(
        required(arguments, "serviceDeskId"),
        include_count=optional(arguments, "includeCount"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_request_type_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_request_type_by_id import request

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
        expand=optional(arguments, "expand"),
    )


def _get_request_type_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_request_type_fields import request

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
        expand=optional(arguments, "expand"),
    )


def _get_request_type_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_request_type_groups import request

    return request(
        required(arguments, "serviceDeskId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_request_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_request_types import request

    return request(
        required(arguments, "serviceDeskId"),
        group_id=optional(arguments, "groupId"),
        expand=optional(arguments, "expand"),
        search_query=optional(arguments, "searchQuery"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        include_hidden_request_types_in_search=optional(arguments, "includeHiddenRequestTypesInSearch"),
        restriction_status=optional(arguments, "restrictionStatus"),
    )


def _get_service_desk_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_service_desk_by_id import request

    return request(
        required(arguments, "serviceDeskId"),
    )


def _get_service_desks(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.get_service_desks import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _invite_customer(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.invite_customer import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
        strict_conflict_status_code=optional(arguments, "strictConflictStatusCode"),
    )


def _remove_customers(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.remove_customers import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _set_property_servicedesk_requesttype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.servicedesk.set_property_servicedesk_requesttype import (
        request,
    )

    return request(
        required(arguments, "serviceDeskId"),
        required(arguments, "requestTypeId"),
        required(arguments, "propertyKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_add_customers",
        title="Add customers",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}, "body": {"$ref": "#/$defs/ServiceDeskCustomerDTO"}},
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_add_customers,
    ),
    Operation(
        name="jsm_cloud_attach_temporary_file",
        title="Attach temporary file",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "body": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "array",
                            "items": {
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
                            "minItems": 1,
                        }
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_attach_temporary_file,
    ),
    Operation(
        name="jsm_cloud_check_request_type_permissions",
        title="Check request type permissions",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "body": {"$ref": "#/$defs/RequestTypePermissionCheckRequestDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_check_request_type_permissions,
    ),
    Operation(
        name="jsm_cloud_create_request_type",
        title="Create request type",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}, "body": {"$ref": "#/$defs/RequestTypeCreateDTO"}},
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_create_request_type,
    ),
    Operation(
        name="jsm_cloud_delete_property_servicedesk_requesttype",
        title="Delete property servicedesk requesttype",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="DELETE",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "requestTypeId": {"type": "integer"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey", "requestTypeId", "serviceDeskId"],
        },
        request=_delete_property_servicedesk_requesttype,
    ),
    Operation(
        name="jsm_cloud_delete_request_type",
        title="Delete request type",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="DELETE",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}, "requestTypeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["requestTypeId", "serviceDeskId"],
        },
        request=_delete_request_type,
    ),
    Operation(
        name="jsm_cloud_get_articles_servicedesk",
        title="Get articles servicedesk",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "query": {"type": "string"},
                "highlight": {"type": "boolean", "default": False},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
                "cursor": {"type": "string"},
                "prev": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["query", "serviceDeskId"],
        },
        request=_get_articles_servicedesk,
    ),
    Operation(
        name="jsm_cloud_get_customers",
        title="Get customers",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "query": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["serviceDeskId"],
        },
        request=_get_customers,
    ),
    Operation(
        name="jsm_cloud_get_issues_in_queue",
        title="Get issues in queue",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "queueId": {"type": "integer"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["queueId", "serviceDeskId"],
        },
        request=_get_issues_in_queue,
    ),
    Operation(
        name="jsm_cloud_get_properties_keys_servicedesk_reque_3291",
        title="Get properties keys servicedesk requesttype",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}, "requestTypeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["requestTypeId", "serviceDeskId"],
        },
        request=_get_properties_keys_servicedesk_requesttype,
    ),
    Operation(
        name="jsm_cloud_get_property_servicedesk_requesttype",
        title="Get property servicedesk requesttype",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "requestTypeId": {"type": "integer"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey", "requestTypeId", "serviceDeskId"],
        },
        request=_get_property_servicedesk_requesttype,
    ),
    Operation(
        name="jsm_cloud_get_queue",
        title="Get queue",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "queueId": {"type": "integer"},
                "includeCount": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["queueId", "serviceDeskId"],
        },
        request=_get_queue,
    ),
    Operation(
        name="jsm_cloud_get_queues",
        title="Get queues",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "includeCount": {"type": "boolean", "default": False},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["serviceDeskId"],
        },
        request=_get_queues,
    ),
    Operation(
        name="jsm_cloud_get_request_type_by_id",
        title="Get request type by ID",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "requestTypeId": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
            "required": ["requestTypeId", "serviceDeskId"],
        },
        request=_get_request_type_by_id,
    ),
    Operation(
        name="jsm_cloud_get_request_type_fields",
        title="Get request type fields",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "requestTypeId": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
            "required": ["requestTypeId", "serviceDeskId"],
        },
        request=_get_request_type_fields,
    ),
    Operation(
        name="jsm_cloud_get_request_type_groups",
        title="Get request type groups",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup",
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
            },
            "additionalProperties": False,
            "required": ["serviceDeskId"],
        },
        request=_get_request_type_groups,
    ),
    Operation(
        name="jsm_cloud_get_request_types",
        title="Get request types",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "groupId": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
                "searchQuery": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
                "includeHiddenRequestTypesInSearch": {"type": "boolean", "default": False},
                "restrictionStatus": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["serviceDeskId"],
        },
        request=_get_request_types,
    ),
    Operation(
        name="jsm_cloud_get_service_desk_by_id",
        title="Get service desk by ID",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["serviceDeskId"],
        },
        request=_get_service_desk_by_id,
    ),
    Operation(
        name="jsm_cloud_get_service_desks",
        title="Get service desks",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="GET",
        path="/rest/servicedeskapi/servicedesk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"start": {"type": "integer"}, "limit": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_get_service_desks,
    ),
    Operation(
        name="jsm_cloud_invite_customer",
        title="Invite customer",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "strictConflictStatusCode": {"type": "boolean"},
                "body": {"$ref": "#/$defs/ServiceDeskCustomerInviteDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_invite_customer,
    ),
    Operation(
        name="jsm_cloud_remove_customers",
        title="Remove customers",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="DELETE",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}, "body": {"$ref": "#/$defs/ServiceDeskCustomerDTO"}},
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_remove_customers,
    ),
    Operation(
        name="jsm_cloud_set_property_servicedesk_requesttype",
        title="Set property servicedesk requesttype",
        api="jira_service_management_cloud",
        tag="servicedesk",
        method="PUT",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "serviceDeskId": {"type": "string"},
                "requestTypeId": {"type": "integer"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["propertyKey", "requestTypeId", "serviceDeskId"],
        },
        request=_set_property_servicedesk_requesttype,
    ),
)
