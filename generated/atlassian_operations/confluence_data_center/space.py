"""Operation wrappers of confluence_data_center, space. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _archive_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.archive_space import request

    return request(
        required(arguments, "spaceKey"),
    )


def _contents_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.contents_content import request

    return request(
        required(arguments, "spaceKey"),
        depth=optional(arguments, "depth"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _contents_with_type_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.contents_with_type_content import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "type"),
        depth=optional(arguments, "depth"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _contents_with_type_trash(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.contents_with_type_trash import request

    return request(
        required(arguments, "spaceKey"),
        expand=optional(arguments, "expand"),
        limit=optional(arguments, "limit"),
        cursor=optional(arguments, "cursor"),
    )


def _create_personal_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.create_personal_space import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_private_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.create_private_space import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.create_space import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.delete_space import request

    return request(
        required(arguments, "spaceKey"),
    )


def _restore_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.restore_space import request

    return request(
        required(arguments, "spaceKey"),
    )


def _space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.space import request

    return request(
        required(arguments, "spaceKey"),
        expand=optional(arguments, "expand"),
        xoauth_requestor_id=optional(arguments, "xoauth_requestor_id"),
    )


def _spaces_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.spaces_space import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        space_key=optional(arguments, "spaceKey"),
        space_keys=optional(arguments, "spaceKeys"),
        space_ids=optional(arguments, "spaceIds"),
        type_=optional(arguments, "type"),
        status=optional(arguments, "status"),
        label=optional(arguments, "label"),
        content_label=optional(arguments, "contentLabel"),
        favourite=optional(arguments, "favourite"),
        has_retention_policy=optional(arguments, "hasRetentionPolicy"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        space_key_single=optional(arguments, "spaceKeySingle"),
        space_id=optional(arguments, "spaceId"),
        xoauth_requestor_id=optional(arguments, "xoauth_requestor_id"),
    )


def _trash_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.trash_space import request

    return request(
        required(arguments, "spaceKey"),
    )


def _update_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space.update_space import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_archive_space",
        title="Archive space",
        api="confluence_data_center",
        tag="space",
        method="PUT",
        path="/rest/api/space/{spaceKey}/archive",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_archive_space,
    ),
    Operation(
        name="conf_dc_contents_content",
        title="Contents content",
        api="confluence_data_center",
        tag="space",
        method="GET",
        path="/rest/api/space/{spaceKey}/content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "depth": {"type": "string", "default": "all"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_contents_content,
    ),
    Operation(
        name="conf_dc_contents_with_type_content",
        title="Contents with type content",
        api="confluence_data_center",
        tag="space",
        method="GET",
        path="/rest/api/space/{spaceKey}/content/{type}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "type": {"type": "string"},
                "depth": {"type": "string", "default": "all"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["spaceKey", "type"],
        },
        request=_contents_with_type_content,
    ),
    Operation(
        name="conf_dc_contents_with_type_trash",
        title="Contents with type trash",
        api="confluence_data_center",
        tag="space",
        method="GET",
        path="/rest/api/space/{spaceKey}/trash",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "expand": {"type": "string", "default": "ancestors,container,space,metadata"},
                "limit": {"type": "integer", "default": 25},
                "cursor": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_contents_with_type_trash,
    ),
    Operation(
        name="conf_dc_create_personal_space",
        title="Create personal space",
        api="confluence_data_center",
        tag="space",
        method="POST",
        path="/rest/api/space/personal",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PersonalSpaceDetailsForCreation"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_personal_space,
    ),
    Operation(
        name="conf_dc_create_private_space",
        title="Create private space",
        api="confluence_data_center",
        tag="space",
        method="POST",
        path="/rest/api/space/_private",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/Space"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_private_space,
    ),
    Operation(
        name="conf_dc_create_space",
        title="Create space",
        api="confluence_data_center",
        tag="space",
        method="POST",
        path="/rest/api/space",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/Space"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_space,
    ),
    Operation(
        name="conf_dc_delete_space",
        title="Delete space",
        api="confluence_data_center",
        tag="space",
        method="DELETE",
        path="/rest/api/space/{spaceKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_delete_space,
    ),
    Operation(
        name="conf_dc_restore_space",
        title="Restore space",
        api="confluence_data_center",
        tag="space",
        method="PUT",
        path="/rest/api/space/{spaceKey}/restore",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_restore_space,
    ),
    Operation(
        name="conf_dc_space",
        title="Space",
        api="confluence_data_center",
        tag="space",
        method="GET",
        path="/rest/api/space/{spaceKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "xoauth_requestor_id": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_space,
    ),
    Operation(
        name="conf_dc_spaces_space",
        title="Spaces space",
        api="confluence_data_center",
        tag="space",
        method="GET",
        path="/rest/api/space",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "array", "items": {"type": "string"}},
                "spaceKeys": {"type": "string"},
                "spaceIds": {"type": "string"},
                "type": {"type": "string"},
                "status": {"type": "string"},
                "label": {"type": "array", "items": {"type": "string"}},
                "contentLabel": {"type": "array", "items": {"type": "string"}},
                "favourite": {"type": "boolean"},
                "hasRetentionPolicy": {"type": "boolean"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
                "spaceKeySingle": {"type": "string"},
                "spaceId": {"type": "array", "items": {"type": "string"}},
                "xoauth_requestor_id": {"type": "string"},
                "body": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_spaces_space,
    ),
    Operation(
        name="conf_dc_trash_space",
        title="Trash space",
        api="confluence_data_center",
        tag="space",
        method="DELETE",
        path="/rest/api/space/{spaceKey}/trash",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_trash_space,
    ),
    Operation(
        name="conf_dc_update_space",
        title="Update space",
        api="confluence_data_center",
        tag="space",
        method="PUT",
        path="/rest/api/space/{spaceKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/Space"}},
            "additionalProperties": False,
            "required": ["body", "spaceKey"],
        },
        request=_update_space,
    ),
)
