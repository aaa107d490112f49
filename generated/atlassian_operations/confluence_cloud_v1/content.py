"""Operation wrappers of confluence_cloud_v1, content. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _archive_pages(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content.archive_pages import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _publish_legacy_draft(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content.publish_legacy_draft import request

    return request(
        required(arguments, "draftId"),
        body=Json(required(arguments, "body")),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


def _publish_shared_draft(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content.publish_shared_draft import request

    return request(
        required(arguments, "draftId"),
        body=Json(required(arguments, "body")),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


def _search_content_by_cql(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content.search_content_by_cql import request

    return request(
        cql=required(arguments, "cql"),
        cqlcontext=optional(arguments, "cqlcontext"),
        expand=optional(arguments, "expand"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_archive_pages",
        title="Archive pages",
        api="confluence_cloud_v1",
        tag="content",
        method="POST",
        path="/wiki/rest/api/content/archive",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {
                        "pages": {
                            "type": "array",
                            "items": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
                        }
                    },
                }
            },
            "additionalProperties": False,
        },
        request=_archive_pages,
    ),
    Operation(
        name="conf_cloud_v1_publish_legacy_draft",
        title="Publish legacy draft",
        api="confluence_cloud_v1",
        tag="content",
        method="POST",
        path="/wiki/rest/api/content/blueprint/instance/{draftId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "draftId": {"type": "string"},
                "status": {"type": "string", "default": "draft"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "body": {"$ref": "#/$defs/ContentBlueprintDraft"},
            },
            "additionalProperties": False,
            "required": ["body", "draftId"],
        },
        request=_publish_legacy_draft,
    ),
    Operation(
        name="conf_cloud_v1_publish_shared_draft",
        title="Publish shared draft",
        api="confluence_cloud_v1",
        tag="content",
        method="PUT",
        path="/wiki/rest/api/content/blueprint/instance/{draftId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "draftId": {"type": "string"},
                "status": {"type": "string", "default": "draft"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "body": {"$ref": "#/$defs/ContentBlueprintDraft"},
            },
            "additionalProperties": False,
            "required": ["body", "draftId"],
        },
        request=_publish_shared_draft,
    ),
    Operation(
        name="conf_cloud_v1_search_content_by_cql",
        title="Search content by CQL",
        api="confluence_cloud_v1",
        tag="content",
        method="GET",
        path="/wiki/rest/api/content/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cql": {"type": "string"},
                "cqlcontext": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
            },
            "additionalProperties": False,
            "required": ["cql"],
        },
        request=_search_content_by_cql,
    ),
)
