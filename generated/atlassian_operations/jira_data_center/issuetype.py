"""Operation wrappers of jira_data_center, issuetype. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _create_avatar_from_temporary_issuetype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.create_avatar_from_temporary_issuetype import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.create_issue_type import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.delete_issue_type import request

    return request(
        required(arguments, "id"),
        alternative_issue_type_id=required(arguments, "alternativeIssueTypeId"),
    )


def _delete_property_issuetype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.delete_property_issuetype import request

    return request(
        required(arguments, "issueTypeId"),
        required(arguments, "propertyKey"),
    )


def _get_alternative_issue_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.get_alternative_issue_types import request

    return request(
        required(arguments, "id"),
    )


def _get_issue_all_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.get_issue_all_types import request

    return request()


def _get_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.get_issue_type import request

    return request(
        required(arguments, "id"),
    )


def _get_paginated_issue_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.get_paginated_issue_types import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        project_ids=optional(arguments, "projectIds"),
        start_at=optional(arguments, "startAt"),
        x_requested_with=optional(arguments, "X-Requested-With"),
    )


def _get_property_issuetype_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.get_property_issuetype_properties import request

    return request(
        required(arguments, "issueTypeId"),
        required(arguments, "propertyKey"),
    )


def _get_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.get_property_keys import request

    return request(
        required(arguments, "issueTypeId"),
    )


def _set_property_issuetype(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.set_property_issuetype import request

    return request(
        required(arguments, "issueTypeId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _store_temporary_avatar_using_multi_part_issuetype_avatar_temporary(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.store_temporary_avatar_using_multi_part_issuetype_avatar_temporary import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


def _update_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issuetype.update_issue_type import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_avatar_from_temporary_issuetype",
        title="Create avatar from temporary issuetype",
        api="jira_data_center",
        tag="issuetype",
        method="POST",
        path="/rest/api/2/issuetype/{id}/avatar",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/AvatarCroppingBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_avatar_from_temporary_issuetype,
    ),
    Operation(
        name="jira_dc_create_issue_type",
        title="Create issue type",
        api="jira_data_center",
        tag="issuetype",
        method="POST",
        path="/rest/api/2/issuetype",
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
        name="jira_dc_delete_issue_type",
        title="Delete issue type",
        api="jira_data_center",
        tag="issuetype",
        method="DELETE",
        path="/rest/api/2/issuetype/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "alternativeIssueTypeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["alternativeIssueTypeId", "id"],
        },
        request=_delete_issue_type,
    ),
    Operation(
        name="jira_dc_delete_property_issuetype",
        title="Delete property issuetype",
        api="jira_data_center",
        tag="issuetype",
        method="DELETE",
        path="/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeId", "propertyKey"],
        },
        request=_delete_property_issuetype,
    ),
    Operation(
        name="jira_dc_get_alternative_issue_types",
        title="Get alternative issue types",
        api="jira_data_center",
        tag="issuetype",
        method="GET",
        path="/rest/api/2/issuetype/{id}/alternatives",
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
        name="jira_dc_get_issue_all_types",
        title="Get issue all types",
        api="jira_data_center",
        tag="issuetype",
        method="GET",
        path="/rest/api/2/issuetype",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_all_types,
    ),
    Operation(
        name="jira_dc_get_issue_type",
        title="Get issue type",
        api="jira_data_center",
        tag="issuetype",
        method="GET",
        path="/rest/api/2/issuetype/{id}",
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
        name="jira_dc_get_paginated_issue_types",
        title="Get paginated issue types",
        api="jira_data_center",
        tag="issuetype",
        method="GET",
        path="/rest/api/2/issuetype/page",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer", "default": 100},
                "query": {"type": "string", "default": ""},
                "projectIds": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
                "X-Requested-With": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_paginated_issue_types,
    ),
    Operation(
        name="jira_dc_get_property_issuetype_properties",
        title="Get property issuetype properties",
        api="jira_data_center",
        tag="issuetype",
        method="GET",
        path="/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeId": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeId", "propertyKey"],
        },
        request=_get_property_issuetype_properties,
    ),
    Operation(
        name="jira_dc_get_property_keys",
        title="Get property keys",
        api="jira_data_center",
        tag="issuetype",
        method="GET",
        path="/rest/api/2/issuetype/{issueTypeId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueTypeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueTypeId"],
        },
        request=_get_property_keys,
    ),
    Operation(
        name="jira_dc_set_property_issuetype",
        title="Set property issuetype",
        api="jira_data_center",
        tag="issuetype",
        method="PUT",
        path="/rest/api/2/issuetype/{issueTypeId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeId": {"type": "string"},
                "propertyKey": {"type": "string", "maxLength": 255},
                "body": {"$ref": "#/$defs/PropertyBean"},
            },
            "additionalProperties": False,
            "required": ["body", "issueTypeId", "propertyKey"],
        },
        request=_set_property_issuetype,
    ),
    Operation(
        name="jira_dc_store_temporary_avatar_using_multi_part_fe47",
        title="Store temporary avatar using multi part issuetype avatar temporary",
        api="jira_data_center",
        tag="issuetype",
        method="POST",
        path="/rest/api/2/issuetype/{id}/avatar/temporary",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "body": {
                    "type": "object",
                    "required": ["avatar"],
                    "properties": {
                        "avatar": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "text": {"type": "string"},
                                "base64": {"type": "string"},
                                "mediaType": {"type": "string"},
                            },
                            "required": ["name"],
                            "additionalProperties": False,
                        }
                    },
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_store_temporary_avatar_using_multi_part_issuetype_avatar_temporary,
    ),
    Operation(
        name="jira_dc_update_issue_type",
        title="Update issue type",
        api="jira_data_center",
        tag="issuetype",
        method="PUT",
        path="/rest/api/2/issuetype/{id}",
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
