"""Operation wrappers of confluence_cloud_v1, content_attachments. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _create_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_attachments.create_attachment import request

    return request(
        required(arguments, "id"),
        body=form(required(arguments, "body")),
        status=optional(arguments, "status"),
    )


def _create_or_update_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_attachments.create_or_update_attachments import request

    return request(
        required(arguments, "id"),
        body=form(required(arguments, "body")),
        status=optional(arguments, "status"),
    )


def _download_attatchment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_attachments.download_attatchment import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        version=optional(arguments, "version"),
        status=optional(arguments, "status"),
    )


def _update_attachment_data(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_attachments.update_attachment_data import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        body=form(required(arguments, "body")),
    )


def _update_attachment_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_attachments.update_attachment_properties import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_create_attachment",
        title="Create attachment",
        api="confluence_cloud_v1",
        tag="content_attachments",
        method="POST",
        path="/wiki/rest/api/content/{id}/child/attachment",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "status": {"type": "string", "enum": ["current", "draft"], "default": "current"},
                "body": {
                    "required": ["file", "minorEdit"],
                    "type": "object",
                    "properties": {
                        "comment": {"type": "string"},
                        "file": {
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
                        "minorEdit": {"type": "string"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_attachment,
    ),
    Operation(
        name="conf_cloud_v1_create_or_update_attachments",
        title="Create or update attachments",
        api="confluence_cloud_v1",
        tag="content_attachments",
        method="PUT",
        path="/wiki/rest/api/content/{id}/child/attachment",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "status": {"type": "string", "enum": ["current", "draft"], "default": "current"},
                "body": {
                    "required": ["file", "minorEdit"],
                    "type": "object",
                    "properties": {
                        "comment": {"type": "string"},
                        "file": {
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
                        "minorEdit": {"type": "string"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_or_update_attachments,
    ),
    Operation(
        name="conf_cloud_v1_download_attatchment",
        title="Download attatchment",
        api="confluence_cloud_v1",
        tag="content_attachments",
        method="GET",
        path="/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "attachmentId": {"type": "string"},
                "version": {"type": "integer"},
                "status": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["attachmentId", "id"],
        },
        request=_download_attatchment,
    ),
    Operation(
        name="conf_cloud_v1_update_attachment_data",
        title="Update attachment data",
        api="confluence_cloud_v1",
        tag="content_attachments",
        method="POST",
        path="/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "attachmentId": {"type": "string"},
                "body": {
                    "required": ["file", "minorEdit"],
                    "type": "object",
                    "properties": {
                        "comment": {"type": "string"},
                        "file": {
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
                        "minorEdit": {"type": "string"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["attachmentId", "body", "id"],
        },
        request=_update_attachment_data,
    ),
    Operation(
        name="conf_cloud_v1_update_attachment_properties",
        title="Update attachment properties",
        api="confluence_cloud_v1",
        tag="content_attachments",
        method="PUT",
        path="/wiki/rest/api/content/{id}/child/attachment/{attachmentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "attachmentId": {"type": "string"},
                "body": {"$ref": "#/$defs/AttachmentPropertiesUpdateBody"},
            },
            "additionalProperties": False,
            "required": ["attachmentId", "body", "id"],
        },
        request=_update_attachment_properties,
    ),
)
