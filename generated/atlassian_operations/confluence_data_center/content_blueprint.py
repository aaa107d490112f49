"""Operation wrappers of confluence_data_center, content_blueprint. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _publish_legacy_draft(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_blueprint.publish_legacy_draft import request

    return request(
        required(arguments, "draftId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


def _publish_shared_draft(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_blueprint.publish_shared_draft import request

    return request(
        required(arguments, "draftId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_publish_legacy_draft",
        title="Publish legacy draft",
        api="confluence_data_center",
        tag="content_blueprint",
        method="POST",
        path="/rest/api/content/blueprint/instance/{draftId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "draftId": {"type": "string"},
                "status": {"type": "string", "default": "draft"},
                "expand": {"type": "string", "default": "body.storage,history,space,version,ancestors"},
                "body": {"$ref": "#/$defs/Content"},
            },
            "additionalProperties": False,
            "required": ["draftId"],
        },
        request=_publish_legacy_draft,
    ),
    Operation(
        name="conf_dc_publish_shared_draft",
        title="Publish shared draft",
        api="confluence_data_center",
        tag="content_blueprint",
        method="PUT",
        path="/rest/api/content/blueprint/instance/{draftId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "draftId": {"type": "string"},
                "status": {"type": "string", "default": "draft"},
                "expand": {"type": "string", "default": "body.storage,history,space,version,ancestors"},
                "body": {"$ref": "#/$defs/Content"},
            },
            "additionalProperties": False,
            "required": ["draftId"],
        },
        request=_publish_shared_draft,
    ),
)
