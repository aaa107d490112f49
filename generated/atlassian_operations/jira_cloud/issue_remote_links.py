"""Operation wrappers of jira_cloud, issue_remote_links. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_or_update_remote_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_remote_links.create_or_update_remote_issue_link import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _delete_remote_issue_link_by_global_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_remote_links.delete_remote_issue_link_by_global_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        global_id=required(arguments, "globalId"),
    )


def _delete_remote_issue_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_remote_links.delete_remote_issue_link_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "linkId"),
    )


def _get_remote_issue_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_remote_links.get_remote_issue_link_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "linkId"),
    )


def _get_remote_issue_links(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_remote_links.get_remote_issue_links import request

    return request(
        required(arguments, "issueIdOrKey"),
        global_id=optional(arguments, "globalId"),
    )


def _update_remote_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_remote_links.update_remote_issue_link import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "linkId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_or_update_remote_issue_link",
        title="Create or update remote issue link",
        api="jira_cloud",
        tag="issue_remote_links",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/remotelink",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/RemoteIssueLinkRequest"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_create_or_update_remote_issue_link,
    ),
    Operation(
        name="jira_cloud_delete_remote_issue_link_by_global_id",
        title="Delete remote issue link by global ID",
        api="jira_cloud",
        tag="issue_remote_links",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/remotelink",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "globalId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["globalId", "issueIdOrKey"],
        },
        request=_delete_remote_issue_link_by_global_id,
    ),
    Operation(
        name="jira_cloud_delete_remote_issue_link_by_id",
        title="Delete remote issue link by ID",
        api="jira_cloud",
        tag="issue_remote_links",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "linkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "linkId"],
        },
        request=_delete_remote_issue_link_by_id,
    ),
    Operation(
        name="jira_cloud_get_remote_issue_link_by_id",
        title="Get remote issue link by ID",
        api="jira_cloud",
        tag="issue_remote_links",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "linkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "linkId"],
        },
        request=_get_remote_issue_link_by_id,
    ),
    Operation(
        name="jira_cloud_get_remote_issue_links",
        title="Get remote issue links",
        api="jira_cloud",
        tag="issue_remote_links",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/remotelink",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "globalId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_remote_issue_links,
    ),
    Operation(
        name="jira_cloud_update_remote_issue_link",
        title="Update remote issue link",
        api="jira_cloud",
        tag="issue_remote_links",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "linkId": {"type": "string"},
                "body": {"$ref": "#/$defs/RemoteIssueLinkRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey", "linkId"],
        },
        request=_update_remote_issue_link,
    ),
)
