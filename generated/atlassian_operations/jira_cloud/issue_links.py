"""Operation wrappers of jira_cloud, issue_links. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_links.delete_issue_link import request

    return request(
        required(arguments, "linkId"),
    )


def _get_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_links.get_issue_link import request

    return request(
        required(arguments, "linkId"),
    )


def _link_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_links.link_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_issue_link",
        title="Delete issue link",
        api="jira_cloud",
        tag="issue_links",
        method="DELETE",
        path="/rest/api/3/issueLink/{linkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"linkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["linkId"],
        },
        request=_delete_issue_link,
    ),
    Operation(
        name="jira_cloud_get_issue_link",
        title="Get issue link",
        api="jira_cloud",
        tag="issue_links",
        method="GET",
        path="/rest/api/3/issueLink/{linkId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"linkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["linkId"],
        },
        request=_get_issue_link,
    ),
    Operation(
        name="jira_cloud_link_issues",
        title="Link issues",
        api="jira_cloud",
        tag="issue_links",
        method="POST",
        path="/rest/api/3/issueLink",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/LinkIssueRequestJsonBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_link_issues,
    ),
)
