"""Operation wrappers of confluence_cloud_v1, content_permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _check_content_permission(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_permissions.check_content_permission import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_check_content_permission",
        title="Check content permission",
        api="confluence_cloud_v1",
        tag="content_permissions",
        method="POST",
        path="/wiki/rest/api/content/{id}/permission/check",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/ContentPermissionRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_check_content_permission,
    ),
)
