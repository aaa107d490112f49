"""Operation wrappers of confluence_cloud_v1, template. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_content_template(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.template.create_content_template import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_blueprint_templates(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.template.get_blueprint_templates import request

    return request(
        space_key=optional(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        expand=optional(arguments, "expand"),
    )


def _get_content_template(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.template.get_content_template import request

    return request(
        required(arguments, "contentTemplateId"),
        expand=optional(arguments, "expand"),
    )


def _get_content_templates(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.template.get_content_templates import request

    return request(
        space_key=optional(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        expand=optional(arguments, "expand"),
    )


def _remove_template(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.template.remove_template import request

    return request(
        required(arguments, "contentTemplateId"),
    )


def _update_content_template(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.template.update_content_template import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_create_content_template",
        title="Create content template",
        api="confluence_cloud_v1",
        tag="template",
        method="POST",
        path="/wiki/rest/api/template",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ContentTemplateCreate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_content_template,
    ),
    Operation(
        name="conf_cloud_v1_get_blueprint_templates",
        title="Get blueprint templates",
        api="confluence_cloud_v1",
        tag="template",
        method="GET",
        path="/wiki/rest/api/template/blueprint",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["body", "body.storage"]}},
            },
            "additionalProperties": False,
        },
        request=_get_blueprint_templates,
    ),
    Operation(
        name="conf_cloud_v1_get_content_template",
        title="Get content template",
        api="confluence_cloud_v1",
        tag="template",
        method="GET",
        path="/wiki/rest/api/template/{contentTemplateId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "contentTemplateId": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["body", "body.storage"]}},
            },
            "additionalProperties": False,
            "required": ["contentTemplateId"],
        },
        request=_get_content_template,
    ),
    Operation(
        name="conf_cloud_v1_get_content_templates",
        title="Get content templates",
        api="confluence_cloud_v1",
        tag="template",
        method="GET",
        path="/wiki/rest/api/template/page",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["body", "body.storage"]}},
            },
            "additionalProperties": False,
        },
        request=_get_content_templates,
    ),
    Operation(
        name="conf_cloud_v1_remove_template",
        title="Remove template",
        api="confluence_cloud_v1",
        tag="template",
        method="DELETE",
        path="/wiki/rest/api/template/{contentTemplateId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"contentTemplateId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["contentTemplateId"],
        },
        request=_remove_template,
    ),
    Operation(
        name="conf_cloud_v1_update_content_template",
        title="Update content template",
        api="confluence_cloud_v1",
        tag="template",
        method="PUT",
        path="/wiki/rest/api/template",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ContentTemplateUpdate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_content_template,
    ),
)
