"""Operation wrappers of confluence_cloud_v2, page. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.create_page import request

    return request(
        body=Json(required(arguments, "body")),
        embedded=optional(arguments, "embedded"),
        private=optional(arguments, "private"),
        root_level=optional(arguments, "root-level"),
    )


def _delete_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.delete_page import request

    return request(
        required(arguments, "id"),
        purge=optional(arguments, "purge"),
        draft=optional(arguments, "draft"),
    )


def _get_label_pages(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.get_label_pages import request

    return request(
        required(arguments, "id"),
        space_id=optional(arguments, "space-id"),
        body_format=optional(arguments, "body-format"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_page_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.get_page_by_id import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        get_draft=optional(arguments, "get-draft"),
        status=optional(arguments, "status"),
        version=optional(arguments, "version"),
        include_labels=optional(arguments, "include-labels"),
        include_properties=optional(arguments, "include-properties"),
        include_operations=optional(arguments, "include-operations"),
        include_likes=optional(arguments, "include-likes"),
        include_versions=optional(arguments, "include-versions"),
        include_version=optional(arguments, "include-version"),
        include_favorited_by_current_user_status=optional(arguments, "include-favorited-by-current-user-status"),
        include_webresources=optional(arguments, "include-webresources"),
        include_collaborators=optional(arguments, "include-collaborators"),
        include_direct_children=optional(arguments, "include-direct-children"),
    )


def _get_pages(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.get_pages import request

    return request(
        id=optional(arguments, "id"),
        space_id=optional(arguments, "space-id"),
        sort=optional(arguments, "sort"),
        status=optional(arguments, "status"),
        title=optional(arguments, "title"),
        body_format=optional(arguments, "body-format"),
        subtype=optional(arguments, "subtype"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_pages_in_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.get_pages_in_space import request

    return request(
        required(arguments, "id"),
        depth=optional(arguments, "depth"),
        sort=optional(arguments, "sort"),
        status=optional(arguments, "status"),
        title=optional(arguments, "title"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _update_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.update_page import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_page_title(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.page.update_page_title import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_page",
        title="Create page",
        api="confluence_cloud_v2",
        tag="page",
        method="POST",
        path="/wiki/api/v2/pages",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "embedded": {"type": "boolean", "default": False},
                "private": {"type": "boolean", "default": False},
                "root-level": {"type": "boolean", "default": False},
                "body": {
                    "type": "object",
                    "required": ["spaceId"],
                    "properties": {
                        "body": {"anyOf": [{"$ref": "#/$defs/PageBodyWrite"}, {"$ref": "#/$defs/PageNestedBodyWrite"}]},
                        "parentId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "status": {"type": "string", "enum": ["current", "draft"]},
                        "subtype": {"type": "string", "enum": ["live"]},
                        "title": {"type": "string"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_page,
    ),
    Operation(
        name="conf_cloud_delete_page",
        title="Delete page",
        api="confluence_cloud_v2",
        tag="page",
        method="DELETE",
        path="/wiki/api/v2/pages/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "purge": {"type": "boolean", "default": False},
                "draft": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_page,
    ),
    Operation(
        name="conf_cloud_get_label_pages",
        title="Get label pages",
        api="confluence_cloud_v2",
        tag="page",
        method="GET",
        path="/wiki/api/v2/labels/{id}/pages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "space-id": {"type": "array", "maxItems": 100, "items": {"type": "integer"}},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "sort": {
                    "type": "string",
                    "enum": [
                        "-created-date",
                        "-id",
                        "-modified-date",
                        "-title",
                        "created-date",
                        "id",
                        "modified-date",
                        "title",
                    ],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_label_pages,
    ),
    Operation(
        name="conf_cloud_get_page_by_id",
        title="Get page by ID",
        api="confluence_cloud_v2",
        tag="page",
        method="GET",
        path="/wiki/api/v2/pages/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {
                    "type": "string",
                    "enum": [
                        "anonymous_export_view",
                        "atlas_doc_format",
                        "editor",
                        "export_view",
                        "storage",
                        "styled_view",
                        "view",
                    ],
                },
                "get-draft": {"type": "boolean", "default": False},
                "status": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": ["archived", "current", "deleted", "draft", "historical", "trashed"],
                    },
                },
                "version": {"type": "integer"},
                "include-labels": {"type": "boolean", "default": False},
                "include-properties": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-likes": {"type": "boolean", "default": False},
                "include-versions": {"type": "boolean", "default": False},
                "include-version": {"type": "boolean", "default": True},
                "include-favorited-by-current-user-status": {"type": "boolean", "default": False},
                "include-webresources": {"type": "boolean", "default": False},
                "include-collaborators": {"type": "boolean", "default": False},
                "include-direct-children": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_by_id,
    ),
    Operation(
        name="conf_cloud_get_pages",
        title="Get pages",
        api="confluence_cloud_v2",
        tag="page",
        method="GET",
        path="/wiki/api/v2/pages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "space-id": {"type": "array", "maxItems": 100, "items": {"type": "integer"}},
                "sort": {
                    "type": "string",
                    "enum": [
                        "-created-date",
                        "-id",
                        "-modified-date",
                        "-title",
                        "created-date",
                        "id",
                        "modified-date",
                        "title",
                    ],
                },
                "status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["archived", "current", "deleted", "trashed"]},
                },
                "title": {"type": "string"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "subtype": {"type": "string", "enum": ["live", "page"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_pages,
    ),
    Operation(
        name="conf_cloud_get_pages_in_space",
        title="Get pages in space",
        api="confluence_cloud_v2",
        tag="page",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/pages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "depth": {"type": "string", "enum": ["all", "root"], "default": "all"},
                "sort": {
                    "type": "string",
                    "enum": [
                        "-created-date",
                        "-id",
                        "-modified-date",
                        "-title",
                        "created-date",
                        "id",
                        "modified-date",
                        "title",
                    ],
                },
                "status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["archived", "current", "deleted", "trashed"]},
                },
                "title": {"type": "string"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_pages_in_space,
    ),
    Operation(
        name="conf_cloud_update_page",
        title="Update page",
        api="confluence_cloud_v2",
        tag="page",
        method="PUT",
        path="/wiki/api/v2/pages/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["body", "id", "status", "title", "version"],
                    "properties": {
                        "body": {"anyOf": [{"$ref": "#/$defs/PageBodyWrite"}, {"$ref": "#/$defs/PageNestedBodyWrite"}]},
                        "id": {"type": "string"},
                        "ownerId": {},
                        "parentId": {},
                        "spaceId": {},
                        "status": {"type": "string", "enum": ["current", "draft"]},
                        "title": {"type": "string"},
                        "version": {
                            "type": "object",
                            "properties": {"message": {"type": "string"}, "number": {"type": "integer"}},
                        },
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_page,
    ),
    Operation(
        name="conf_cloud_update_page_title",
        title="Update page title",
        api="confluence_cloud_v2",
        tag="page",
        method="PUT",
        path="/wiki/api/v2/pages/{id}/title",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["status", "title"],
                    "properties": {
                        "status": {"type": "string", "enum": ["current", "draft"]},
                        "title": {"type": "string"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_page_title,
    ),
)
