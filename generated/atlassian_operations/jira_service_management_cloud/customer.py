"""Operation wrappers of jira_service_management_cloud, customer. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_customer(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.customer.create_customer import request

    return request(
        body=Json(required(arguments, "body")),
        strict_conflict_status_code=optional(arguments, "strictConflictStatusCode"),
    )


def _revoke_portal_only_access_for_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.customer.revoke_portal_only_access_for_user import request

    return request(
        required(arguments, "accountId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_create_customer",
        title="Create customer",
        api="jira_service_management_cloud",
        tag="customer",
        method="POST",
        path="/rest/servicedeskapi/customer",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "strictConflictStatusCode": {"type": "boolean"},
                "body": {"$ref": "#/$defs/CustomerCreateDTO"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_customer,
    ),
    Operation(
        name="jsm_cloud_revoke_portal_only_access_for_user",
        title="Revoke portal only access for user",
        api="jira_service_management_cloud",
        tag="customer",
        method="PUT",
        path="/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"accountId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_revoke_portal_only_access_for_user,
    ),
)
