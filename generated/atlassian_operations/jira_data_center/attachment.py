"""Operation wrappers of jira_data_center, attachment. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _expand_for_humans(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.attachment.expand_for_humans import request

    return request(
        required(arguments, "id"),
    )


def _expand_for_machines(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.attachment.expand_for_machines import request

    return request(
        required(arguments, "id"),
    )


def _get_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.attachment.get_attachment import request

    return request(
        required(arguments, "id"),
    )


def _get_attachment_meta(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.attachment.get_attachment_meta import request

    return request()


def _remove_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.attachment.remove_attachment import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_expand_for_humans",
        title="Expand for humans",
        api="jira_data_center",
        tag="attachment",
        method="GET",
        path="/rest/api/2/attachment/{id}/expand/human",
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
        request=_expand_for_humans,
    ),
    Operation(
        name="jira_dc_expand_for_machines",
        title="Expand for machines",
        api="jira_data_center",
        tag="attachment",
        method="GET",
        path="/rest/api/2/attachment/{id}/expand/raw",
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
        request=_expand_for_machines,
    ),
    Operation(
        name="jira_dc_get_attachment",
        title="Get attachment",
        api="jira_data_center",
        tag="attachment",
        method="GET",
        path="/rest/api/2/attachment/{id}",
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
        name="jira_dc_get_attachment_meta",
        title="Get attachment meta",
        api="jira_data_center",
        tag="attachment",
        method="GET",
        path="/rest/api/2/attachment/meta",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_attachment_meta,
    ),
    Operation(
        name="jira_dc_remove_attachment",
        title="Remove attachment",
        api="jira_data_center",
        tag="attachment",
        method="DELETE",
        path="/rest/api/2/attachment/{id}",
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
