"""Operation wrappers of jira_service_management_cloud, default. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_customers_skip_permission_check(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.default.add_customers_skip_permission_check import request

    return request(
        required(arguments, "serviceDeskId"),
        body=Json(required(arguments, "body")),
    )


def _create_customer_skip_permission_check(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.default.create_customer_skip_permission_check import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
        strict_conflict_status_code=optional(arguments, "strictConflictStatusCode"),
    )


def _view_article(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.default.view_article import request

    return request(
        required(arguments, "pageId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_add_customers_skip_permission_check",
        title="Add customers skip permission check",
        api="jira_service_management_cloud",
        tag="default",
        method="POST",
        path="/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"serviceDeskId": {"type": "string"}, "body": {"$ref": "#/$defs/ServiceDeskCustomerDTO"}},
            "additionalProperties": False,
            "required": ["body", "serviceDeskId"],
        },
        request=_add_customers_skip_permission_check,
    ),
    Operation(
        name="jsm_cloud_create_customer_skip_permission_check",
        title="Create customer skip permission check",
        api="jira_service_management_cloud",
        tag="default",
        method="POST",
        path="/rest/servicedeskapi/customer/skip-permission-check",
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
        request=_create_customer_skip_permission_check,
    ),
    Operation(
        name="jsm_cloud_view_article",
        title="View article",
        api="jira_service_management_cloud",
        tag="default",
        method="GET",
        path="/rest/servicedeskapi/knowledgebase/article/view/{pageId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"pageId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["pageId"],
        },
        request=_view_article,
    ),
)
