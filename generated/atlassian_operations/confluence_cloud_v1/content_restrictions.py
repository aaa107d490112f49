"""Operation wrappers of confluence_cloud_v1, content_restrictions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_group_to_content_restriction_by_group_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.add_group_to_content_restriction_by_group_id import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        required(arguments, "groupId"),
    )


def _add_restrictions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.add_restrictions import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _add_user_to_content_restriction(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.add_user_to_content_restriction import request

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _delete_restrictions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.delete_restrictions import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_content_restriction_status_for_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.get_content_restriction_status_for_user import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _get_individual_group_restriction_status_by_group_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.get_individual_group_restriction_status_by_group_id import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        required(arguments, "groupId"),
    )


def _get_restrictions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.get_restrictions import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_restrictions_by_operation(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.get_restrictions_by_operation import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_restrictions_for_operation(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.get_restrictions_for_operation import request

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _remove_group_from_content_restriction(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.remove_group_from_content_restriction import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        required(arguments, "groupId"),
    )


def _remove_user_from_content_restriction(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.remove_user_from_content_restriction import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "operationKey"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


def _update_restrictions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_restrictions.update_restrictions import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_add_group_to_content_restriction_e440",
        title="Add group to content restriction by group ID",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="PUT",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string", "enum": ["read", "update"]},
                "groupId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["groupId", "id", "operationKey"],
        },
        request=_add_group_to_content_restriction_by_group_id,
    ),
    Operation(
        name="conf_cloud_v1_add_restrictions",
        title="Add restrictions",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="POST",
        path="/wiki/rest/api/content/{id}/restriction",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": [
                            "content",
                            "read.restrictions.group",
                            "read.restrictions.user",
                            "restrictions.group",
                            "restrictions.user",
                            "update.restrictions.group",
                            "update.restrictions.user",
                        ],
                    },
                },
                "body": {"$ref": "#/$defs/ContentRestrictionAddOrUpdateArray"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_add_restrictions,
    ),
    Operation(
        name="conf_cloud_v1_add_user_to_content_restriction",
        title="Add user to content restriction",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="PUT",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id", "operationKey"],
        },
        request=_add_user_to_content_restriction,
    ),
    Operation(
        name="conf_cloud_v1_delete_restrictions",
        title="Delete restrictions",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/restriction",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": [
                            "content",
                            "read.restrictions.group",
                            "read.restrictions.user",
                            "restrictions.group",
                            "restrictions.user",
                            "update.restrictions.group",
                            "update.restrictions.user",
                        ],
                    },
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_restrictions,
    ),
    Operation(
        name="conf_cloud_v1_get_content_restriction_status_fo_7014",
        title="Get content restriction status for user",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="GET",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id", "operationKey"],
        },
        request=_get_content_restriction_status_for_user,
    ),
    Operation(
        name="conf_cloud_v1_get_individual_group_restriction_b4b4",
        title="Get individual group restriction status by group ID",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="GET",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string", "enum": ["read", "update"]},
                "groupId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["groupId", "id", "operationKey"],
        },
        request=_get_individual_group_restriction_status_by_group_id,
    ),
    Operation(
        name="conf_cloud_v1_get_restrictions",
        title="Get restrictions",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="GET",
        path="/wiki/rest/api/content/{id}/restriction",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": [
                            "content",
                            "read.restrictions.group",
                            "read.restrictions.user",
                            "restrictions.group",
                            "restrictions.user",
                            "update.restrictions.group",
                            "update.restrictions.user",
                        ],
                    },
                },
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 100},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_restrictions,
    ),
    Operation(
        name="conf_cloud_v1_get_restrictions_by_operation",
        title="Get restrictions by operation",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="GET",
        path="/wiki/rest/api/content/{id}/restriction/byOperation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["content", "restrictions.group", "restrictions.user"]},
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_restrictions_by_operation,
    ),
    Operation(
        name="conf_cloud_v1_get_restrictions_for_operation",
        title="Get restrictions for operation",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="GET",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string", "enum": ["read", "update"]},
                "expand": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["content", "restrictions.group", "restrictions.user"]},
                },
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 100},
            },
            "additionalProperties": False,
            "required": ["id", "operationKey"],
        },
        request=_get_restrictions_for_operation,
    ),
    Operation(
        name="conf_cloud_v1_remove_group_from_content_restriction",
        title="Remove group from content restriction",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string", "enum": ["read", "update"]},
                "groupId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["groupId", "id", "operationKey"],
        },
        request=_remove_group_from_content_restriction,
    ),
    Operation(
        name="conf_cloud_v1_remove_user_from_content_restriction",
        title="Remove user from content restriction",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "operationKey": {"type": "string", "enum": ["read", "update"]},
                "key": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id", "operationKey"],
        },
        request=_remove_user_from_content_restriction,
    ),
    Operation(
        name="conf_cloud_v1_update_restrictions",
        title="Update restrictions",
        api="confluence_cloud_v1",
        tag="content_restrictions",
        method="PUT",
        path="/wiki/rest/api/content/{id}/restriction",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": [
                            "content",
                            "read.restrictions.group",
                            "read.restrictions.user",
                            "restrictions.group",
                            "restrictions.user",
                            "update.restrictions.group",
                            "update.restrictions.user",
                        ],
                    },
                },
                "body": {"$ref": "#/$defs/ContentRestrictionAddOrUpdateArray"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_restrictions,
    ),
)
