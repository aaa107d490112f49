"""Operation wrappers of confluence_data_center, admin_space. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_personal_space_admin(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_space.create_personal_space_admin import request

    return request(
        required(arguments, "username"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_personal_space_admin",
        title="Create personal space admin",
        api="confluence_data_center",
        tag="admin_space",
        method="POST",
        path="/rest/api/admin/space/personal/{username}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "body": {"$ref": "#/$defs/PersonalSpaceDetailsForCreation"}},
            "additionalProperties": False,
            "required": ["body", "username"],
        },
        request=_create_personal_space_admin,
    ),
)
