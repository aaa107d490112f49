"""Operation wrappers of jira_data_center, issue_link. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link.delete_issue_link import request

    return request(
        required(arguments, "linkId"),
    )


def _get_issue_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link.get_issue_link import request

    return request(
        required(arguments, "linkId"),
    )


def _link_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.issue_link.link_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_delete_issue_link",
        title="Delete issue link",
        api="jira_data_center",
        tag="issue_link",
        method="DELETE",
        path="/rest/api/2/issueLink/{linkId}",
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
        name="jira_dc_get_issue_link",
        title="Get issue link",
        api="jira_data_center",
        tag="issue_link",
        method="GET",
        path="/rest/api/2/issueLink/{linkId}",
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
        name="jira_dc_link_issues",
        title="Link issues",
        api="jira_data_center",
        tag="issue_link",
        method="POST",
        path="/rest/api/2/issueLink",
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
