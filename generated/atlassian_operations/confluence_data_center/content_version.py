"""Operation wrappers of confluence_data_center, content_version. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_content_history(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_version.delete_content_history import request

    return request(
        required(arguments, "id"),
        required(arguments, "versionNumber"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_delete_content_history",
        title="Delete content history",
        api="confluence_data_center",
        tag="content_version",
        method="DELETE",
        path="/rest/api/content/{id}/version/{versionNumber}",
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
        request=_delete_content_history,
    ),
)
