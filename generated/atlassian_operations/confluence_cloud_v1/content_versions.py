"""Operation wrappers of confluence_cloud_v1, content_versions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_content_version(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_versions.delete_content_version import request

    return request(
        required(arguments, "id"),
        required(arguments, "versionNumber"),
    )


def _restore_content_version(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_versions.restore_content_version import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_delete_content_version",
        title="Delete content version",
        api="confluence_cloud_v1",
        tag="content_versions",
        method="DELETE",
        path="/wiki/rest/api/content/{id}/version/{versionNumber}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "versionNumber": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "versionNumber"],
        },
        request=_delete_content_version,
    ),
    Operation(
        name="conf_cloud_v1_restore_content_version",
        title="Restore content version",
        api="confluence_cloud_v1",
        tag="content_versions",
        method="POST",
        path="/wiki/rest/api/content/{id}/version",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "body": {"$ref": "#/$defs/VersionRestore"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_restore_content_version,
    ),
)
