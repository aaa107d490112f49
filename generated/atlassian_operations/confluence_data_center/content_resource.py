"""Operation wrappers of confluence_data_center, content_resource. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.create_content import request

    return request(
        body=Json(required(arguments, "body")),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


def _delete_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.delete_content import request

    return request(
        required(arguments, "id"),
        status=optional(arguments, "status"),
    )


def _get_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.get_content import request

    return request(
        type_=optional(arguments, "type"),
        space_key=optional(arguments, "spaceKey"),
        title=optional(arguments, "title"),
        status=optional(arguments, "status"),
        posting_day=optional(arguments, "postingDay"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        ids=optional(arguments, "ids"),
        xoauth_requestor_id=optional(arguments, "xoauth_requestor_id"),
    )


def _get_content_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.get_content_by_id import request

    return request(
        required(arguments, "id"),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
        version=optional(arguments, "version"),
        xoauth_requestor_id=optional(arguments, "xoauth_requestor_id"),
    )


def _get_history(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.get_history import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_macro_body_by_hash(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.get_macro_body_by_hash import request

    return request(
        required(arguments, "id"),
        required(arguments, "version"),
        required(arguments, "hash"),
    )


def _get_macro_body_by_macro_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.get_macro_body_by_macro_id import request

    return request(
        required(arguments, "id"),
        required(arguments, "version"),
        required(arguments, "macroId"),
    )


def _scan_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.scan_content import request

    return request(
        space_key=optional(arguments, "spaceKey"),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
        limit=optional(arguments, "limit"),
        cursor=optional(arguments, "cursor"),
        type_=optional(arguments, "type"),
    )


def _search_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.search_content import request

    return request(
        cql=optional(arguments, "cql"),
        cqlcontext=optional(arguments, "cqlcontext"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        xoauth_requestor_id=optional(arguments, "xoauth_requestor_id"),
    )


def _update_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_resource.update_content import request

    return request(
        required(arguments, "contentId"),
        body=Json(required(arguments, "body")),
        status=optional(arguments, "status"),
        conflict_policy=optional(arguments, "conflictPolicy"),
        async_reconciliation=optional(arguments, "asyncReconciliation"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_content",
        title="Create content",
        api="confluence_data_center",
        tag="content_resource",
        method="POST",
        path="/rest/api/content",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "status": {"type": "string", "default": "current"},
                "expand": {
                    "type": "string",
                    "default": "body.storage,history,space,container.history,container.version,version,ancestors",
                },
                "body": {"$ref": "#/$defs/Content"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_content,
    ),
    Operation(
        name="conf_dc_delete_content",
        title="Delete content",
        api="confluence_data_center",
        tag="content_resource",
        method="DELETE",
        path="/rest/api/content/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "status": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_content,
    ),
    Operation(
        name="conf_dc_get_content",
        title="Get content",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "default": "page"},
                "spaceKey": {"type": "string"},
                "title": {"type": "string"},
                "status": {"type": "array", "items": {"type": "string"}},
                "postingDay": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
                "ids": {"type": "array", "items": {"type": "string"}},
                "xoauth_requestor_id": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_content,
    ),
    Operation(
        name="conf_dc_get_content_by_id",
        title="Get content by ID",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string", "default": ""},
                "status": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string", "default": "history,space,version"},
                "version": {"type": "integer"},
                "xoauth_requestor_id": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_content_by_id,
    ),
    Operation(
        name="conf_dc_get_history",
        title="Get history",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content/{id}/history",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string", "default": "previousVersion,nextVersion,lastUpdated"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_history,
    ),
    Operation(
        name="conf_dc_get_macro_body_by_hash",
        title="Get macro body by hash",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content/{id}/history/{version}/macro/hash/{hash}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer"}, "hash": {"type": "string"}},
            "additionalProperties": False,
            "required": ["hash", "id", "version"],
        },
        request=_get_macro_body_by_hash,
    ),
    Operation(
        name="conf_dc_get_macro_body_by_macro_id",
        title="Get macro body by macro ID",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content/{id}/history/{version}/macro/id/{macroId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer"}, "macroId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "macroId", "version"],
        },
        request=_get_macro_body_by_macro_id,
    ),
    Operation(
        name="conf_dc_scan_content",
        title="Scan content",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content/scan",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "status": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string", "default": ""},
                "limit": {"type": "integer", "default": 25},
                "cursor": {"type": "string"},
                "type": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_scan_content,
    ),
    Operation(
        name="conf_dc_search_content",
        title="Search content",
        api="confluence_data_center",
        tag="content_resource",
        method="GET",
        path="/rest/api/content/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cql": {"type": "string"},
                "cqlcontext": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
                "xoauth_requestor_id": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_search_content,
    ),
    Operation(
        name="conf_dc_update_content",
        title="Update content",
        api="confluence_data_center",
        tag="content_resource",
        method="PUT",
        path="/rest/api/content/{contentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "contentId": {"type": "string"},
                "status": {"type": "string"},
                "conflictPolicy": {"type": "string", "default": "abort"},
                "asyncReconciliation": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/Content"},
            },
            "additionalProperties": False,
            "required": ["body", "contentId"],
        },
        request=_update_content,
    ),
)
