"""Operation wrappers of jira_cloud, issue_custom_field_options_apps. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_issue_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.create_issue_field_option import request

    return request(
        required(arguments, "fieldKey"),
        body=Json(required(arguments, "body")),
    )


def _delete_issue_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.delete_issue_field_option import request

    return request(
        required(arguments, "fieldKey"),
        required(arguments, "optionId"),
    )


def _get_all_issue_field_options(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.get_all_issue_field_options import request

    return request(
        required(arguments, "fieldKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_issue_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.get_issue_field_option import request

    return request(
        required(arguments, "fieldKey"),
        required(arguments, "optionId"),
    )


def _get_selectable_issue_field_options(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.get_selectable_issue_field_options import (
        request,
    )

    return request(
        required(arguments, "fieldKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=optional(arguments, "projectId"),
    )


def _get_visible_issue_field_options(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.get_visible_issue_field_options import request

    return request(
        required(arguments, "fieldKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=optional(arguments, "projectId"),
    )


def _replace_issue_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.replace_issue_field_option import request

    return request(
        required(arguments, "fieldKey"),
        required(arguments, "optionId"),
        replace_with=optional(arguments, "replaceWith"),
        jql=optional(arguments, "jql"),
        override_screen_security=optional(arguments, "overrideScreenSecurity"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


def _update_issue_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_custom_field_options_apps.update_issue_field_option import request

    return request(
        required(arguments, "fieldKey"),
        required(arguments, "optionId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_issue_field_option",
        title="Create issue field option",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="POST",
        path="/rest/api/3/field/{fieldKey}/option",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldKey": {"type": "string"}, "body": {"$ref": "#/$defs/IssueFieldOptionCreateBean"}},
            "additionalProperties": False,
            "required": ["body", "fieldKey"],
        },
        request=_create_issue_field_option,
    ),
    Operation(
        name="jira_cloud_delete_issue_field_option",
        title="Delete issue field option",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="DELETE",
        path="/rest/api/3/field/{fieldKey}/option/{optionId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldKey": {"type": "string"}, "optionId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["fieldKey", "optionId"],
        },
        request=_delete_issue_field_option,
    ),
    Operation(
        name="jira_cloud_get_all_issue_field_options",
        title="Get all issue field options",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="GET",
        path="/rest/api/3/field/{fieldKey}/option",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldKey"],
        },
        request=_get_all_issue_field_options,
    ),
    Operation(
        name="jira_cloud_get_issue_field_option",
        title="Get issue field option",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="GET",
        path="/rest/api/3/field/{fieldKey}/option/{optionId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldKey": {"type": "string"}, "optionId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["fieldKey", "optionId"],
        },
        request=_get_issue_field_option,
    ),
    Operation(
        name="jira_cloud_get_selectable_issue_field_options",
        title="Get selectable issue field options",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="GET",
        path="/rest/api/3/field/{fieldKey}/option/suggestions/edit",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "projectId": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["fieldKey"],
        },
        request=_get_selectable_issue_field_options,
    ),
    Operation(
        name="jira_cloud_get_visible_issue_field_options",
        title="Get visible issue field options",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="GET",
        path="/rest/api/3/field/{fieldKey}/option/suggestions/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "projectId": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["fieldKey"],
        },
        request=_get_visible_issue_field_options,
    ),
    Operation(
        name="jira_cloud_replace_issue_field_option",
        title="Replace issue field option",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="DELETE",
        path="/rest/api/3/field/{fieldKey}/option/{optionId}/issue",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldKey": {"type": "string"},
                "optionId": {"type": "integer"},
                "replaceWith": {"type": "integer"},
                "jql": {"type": "string"},
                "overrideScreenSecurity": {"type": "boolean", "default": False},
                "overrideEditableFlag": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["fieldKey", "optionId"],
        },
        request=_replace_issue_field_option,
    ),
    Operation(
        name="jira_cloud_update_issue_field_option",
        title="Update issue field option",
        api="jira_cloud",
        tag="issue_custom_field_options_apps",
        method="PUT",
        path="/rest/api/3/field/{fieldKey}/option/{optionId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldKey": {"type": "string"},
                "optionId": {"type": "integer"},
                "body": {"$ref": "#/$defs/IssueFieldOption"},
            },
            "additionalProperties": False,
            "required": ["body", "fieldKey", "optionId"],
        },
        request=_update_issue_field_option,
    ),
)
