"""Operation wrappers of jira_data_center, issue_link_type. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_issue_link_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link_type.create_issue_link_type import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_issue_link_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link_type.delete_issue_link_type import request

    return request(
        required(arguments, "issueLinkTypeId"),
    )


def _get_issue_link_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link_type.get_issue_link_type import request

    return request(
        required(arguments, "issueLinkTypeId"),
    )


def _get_issue_link_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link_type.get_issue_link_types import request

    return request()


def _update_issue_link_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link_type.update_issue_link_type import request

    return request(
        required(arguments, "issueLinkTypeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_issue_link_type",
        title="Create issue link type",
        api="jira_data_center",
        tag="issue_link_type",
        method="POST",
        path="/rest/api/2/issueLinkType",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueLinkTypeJsonBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_issue_link_type,
    ),
    Operation(
        name="jira_dc_delete_issue_link_type",
        title="Delete issue link type",
        api="jira_data_center",
        tag="issue_link_type",
        method="DELETE",
        path="/rest/api/2/issueLinkType/{issueLinkTypeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueLinkTypeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueLinkTypeId"],
        },
        request=_delete_issue_link_type,
    ),
    Operation(
        name="jira_dc_get_issue_link_type",
        title="Get issue link type",
        api="jira_data_center",
        tag="issue_link_type",
        method="GET",
        path="/rest/api/2/issueLinkType/{issueLinkTypeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueLinkTypeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueLinkTypeId"],
        },
        request=_get_issue_link_type,
    ),
    Operation(
        name="jira_dc_get_issue_link_types",
        title="Get issue link types",
        api="jira_data_center",
        tag="issue_link_type",
        method="GET",
        path="/rest/api/2/issueLinkType",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_link_types,
    ),
    Operation(
        name="jira_dc_update_issue_link_type",
        title="Update issue link type",
        api="jira_data_center",
        tag="issue_link_type",
        method="PUT",
        path="/rest/api/2/issueLinkType/{issueLinkTypeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueLinkTypeId": {"type": "string"}, "body": {"$ref": "#/$defs/IssueLinkTypeJsonBean"}},
            "additionalProperties": False,
            "required": ["body", "issueLinkTypeId"],
        },
        request=_update_issue_link_type,
    ),
)
