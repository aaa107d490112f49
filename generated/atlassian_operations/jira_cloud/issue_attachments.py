"""Operation wrappers of jira_cloud, issue_attachments. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _add_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.add_attachment import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=form(required(arguments, "body")),
    )


def _expand_attachment_for_humans(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.expand_attachment_for_humans import request

    return request(
        required(arguments, "id"),
    )


def _expand_attachment_for_machines(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.expand_attachment_for_machines import request

    return request(
        required(arguments, "id"),
    )


def _get_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.get_attachment import request

    return request(
        required(arguments, "id"),
    )


def _get_attachment_content(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.get_attachment_content import request

    return request(
        required(arguments, "id"),
        redirect=optional(arguments, "redirect"),
    )


def _get_attachment_meta(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.get_attachment_meta import request

    return request()


def _get_attachment_thumbnail(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.get_attachment_thumbnail import request

    return request(
        required(arguments, "id"),
        redirect=optional(arguments, "redirect"),
        fallback_to_default=optional(arguments, "fallbackToDefault"),
        width=optional(arguments, "width"),
        height=optional(arguments, "height"),
    )


def _remove_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_attachments.remove_attachment import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_attachment",
        title="Add attachment",
        api="jira_cloud",
        tag="issue_attachments",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/attachments",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
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
            "required": ["body", "issueIdOrKey"],
        },
        request=_add_attachment,
    ),
    Operation(
        name="jira_cloud_expand_attachment_for_humans",
        title="Expand attachment for humans",
        api="jira_cloud",
        tag="issue_attachments",
        method="GET",
        path="/rest/api/3/attachment/{id}/expand/human",
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
        request=_expand_attachment_for_humans,
    ),
    Operation(
        name="jira_cloud_expand_attachment_for_machines",
        title="Expand attachment for machines",
        api="jira_cloud",
        tag="issue_attachments",
        method="GET",
        path="/rest/api/3/attachment/{id}/expand/raw",
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
        request=_expand_attachment_for_machines,
    ),
    Operation(
        name="jira_cloud_get_attachment",
        title="Get attachment",
        api="jira_cloud",
        tag="issue_attachments",
        method="GET",
        path="/rest/api/3/attachment/{id}",
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
        request=_get_attachment,
    ),
    Operation(
        name="jira_cloud_get_attachment_content",
        title="Get attachment content",
        api="jira_cloud",
        tag="issue_attachments",
        method="GET",
        path="/rest/api/3/attachment/content/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "redirect": {"type": "boolean", "default": True}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_content,
    ),
    Operation(
        name="jira_cloud_get_attachment_meta",
        title="Get attachment meta",
        api="jira_cloud",
        tag="issue_attachments",
        method="GET",
        path="/rest/api/3/attachment/meta",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_attachment_meta,
    ),
    Operation(
        name="jira_cloud_get_attachment_thumbnail",
        title="Get attachment thumbnail",
        api="jira_cloud",
        tag="issue_attachments",
        method="GET",
        path="/rest/api/3/attachment/thumbnail/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "redirect": {"type": "boolean", "default": True},
                "fallbackToDefault": {"type": "boolean", "default": True},
                "width": {"type": "integer"},
                "height": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_thumbnail,
    ),
    Operation(
        name="jira_cloud_remove_attachment",
        title="Remove attachment",
        api="jira_cloud",
        tag="issue_attachments",
        method="DELETE",
        path="/rest/api/3/attachment/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_remove_attachment,
    ),
)
