"""Operation wrappers of jira_data_center, license_validator. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _validate_license_validator(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.license_validator.validate_license_validator import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_validate_license_validator",
        title="Validate license validator",
        api="jira_data_center",
        tag="license_validator",
        method="POST",
        path="/rest/api/2/licenseValidator",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "string"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_validate_license_validator,
    ),
)
