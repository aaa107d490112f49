"""Operation wrappers of confluence_data_center, attachments. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _create_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.create_attachments import request

    return request(
        required(arguments, "id"),
        body=form(arguments["body"]) if "body" in arguments else UNSET,
        status=optional(arguments, "status"),
        allow_duplicated=optional(arguments, "allowDuplicated"),
        expand=optional(arguments, "expand"),
    )


def _get_attachment_extracted_text(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.get_attachment_extracted_text import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        limit=optional(arguments, "limit"),
    )


def _get_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.get_attachments import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        filename=optional(arguments, "filename"),
        media_type=optional(arguments, "mediaType"),
    )


def _move_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.move_attachment import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        new_content_id=optional(arguments, "newContentId"),
        new_name=optional(arguments, "newName"),
    )


def _remove_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.remove_attachment import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
    )


def _remove_attachment_version(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.remove_attachment_version import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        required(arguments, "version"),
    )


def _update_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.update_attachment import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _update_data(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.attachments.update_data import request

    return request(
        required(arguments, "id"),
        required(arguments, "attachmentId"),
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_attachments",
        title="Create attachments",
        api="confluence_data_center",
        tag="attachments",
        method="POST",
        path="/rest/api/content/{id}/child/attachment",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "status": {"type": "string", "default": "current"},
                "allowDuplicated": {"type": "boolean", "default": False},
                "expand": {"type": "string", "default": ""},
                "body": {
                    "type": "object",
                    "required": ["file"],
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
                        "hidden": {"type": "boolean"},
                        "minorEdit": {"type": "boolean"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_create_attachments,
    ),
    Operation(
        name="conf_dc_get_attachment_extracted_text",
        title="Get attachment extracted text",
        api="confluence_data_center",
        tag="attachments",
        method="GET",
        path="/rest/api/content/{id}/child/attachment/{attachmentId}/extractedtext",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "attachmentId": {"type": "string"}, "limit": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["attachmentId", "id"],
        },
        request=_get_attachment_extracted_text,
    ),
    Operation(
        name="conf_dc_get_attachments",
        title="Get attachments",
        api="confluence_data_center",
        tag="attachments",
        method="GET",
        path="/rest/api/content/{id}/child/attachment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 50},
                "filename": {"type": "string"},
                "mediaType": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachments,
    ),
    Operation(
        name="conf_dc_move_attachment",
        title="Move attachment",
        api="confluence_data_center",
        tag="attachments",
        method="POST",
        path="/rest/api/content/{id}/child/attachment/{attachmentId}/move",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "attachmentId": {"type": "string"},
                "newContentId": {"type": "string"},
                "newName": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["attachmentId", "id"],
        },
        request=_move_attachment,
    ),
    Operation(
        name="conf_dc_remove_attachment",
        title="Remove attachment",
        api="confluence_data_center",
        tag="attachments",
        method="DELETE",
        path="/rest/api/content/{id}/child/attachment/{attachmentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "attachmentId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["attachmentId", "id"],
        },
        request=_remove_attachment,
    ),
    Operation(
        name="conf_dc_remove_attachment_version",
        title="Remove attachment version",
        api="confluence_data_center",
        tag="attachments",
        method="DELETE",
        path="/rest/api/content/{id}/child/attachment/{attachmentId}/version/{version}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "attachmentId": {"type": "string"},
                "version": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["attachmentId", "id", "version"],
        },
        request=_remove_attachment_version,
    ),
    Operation(
        name="conf_dc_update_attachment",
        title="Update attachment",
        api="confluence_data_center",
        tag="attachments",
        method="PUT",
        path="/rest/api/content/{id}/child/attachment/{attachmentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "attachmentId": {"type": "string"},
                "body": {"$ref": "#/$defs/Content"},
            },
            "additionalProperties": False,
            "required": ["attachmentId", "id"],
        },
        request=_update_attachment,
    ),
    Operation(
        name="conf_dc_update_data",
        title="Update data",
        api="confluence_data_center",
        tag="attachments",
        method="POST",
        path="/rest/api/content/{id}/child/attachment/{attachmentId}/data",
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
                    "type": "object",
                    "required": ["file"],
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
                        "hidden": {"type": "boolean"},
                        "minorEdit": {"type": "boolean"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["attachmentId", "id"],
        },
        request=_update_data,
    ),
)
