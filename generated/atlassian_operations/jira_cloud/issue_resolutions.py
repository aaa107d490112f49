"""Operation wrappers of jira_cloud, issue_resolutions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_resolution(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.create_resolution import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_resolution(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.delete_resolution import request

    return request(
        required(arguments, "id"),
        replace_with=required(arguments, "replaceWith"),
    )


def _get_resolution(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.get_resolution import request

    return request(
        required(arguments, "id"),
    )


def _get_resolutions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.get_resolutions import request

    return request()


def _move_resolutions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.move_resolutions import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _search_resolutions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.search_resolutions import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        only_default=optional(arguments, "onlyDefault"),
    )


def _set_default_resolution(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.set_default_resolution import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_resolution(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_resolutions.update_resolution import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_resolution",
        title="Create resolution",
        api="jira_cloud",
        tag="issue_resolutions",
        method="POST",
        path="/rest/api/3/resolution",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateResolutionDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_resolution,
    ),
    Operation(
        name="jira_cloud_delete_resolution",
        title="Delete resolution",
        api="jira_cloud",
        tag="issue_resolutions",
        method="DELETE",
        path="/rest/api/3/resolution/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "replaceWith": {"type": "string", "default": ""}},
            "additionalProperties": False,
            "required": ["id", "replaceWith"],
        },
        request=_delete_resolution,
    ),
    Operation(
        name="jira_cloud_get_resolution",
        title="Get resolution",
        api="jira_cloud",
        tag="issue_resolutions",
        method="GET",
        path="/rest/api/3/resolution/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_resolution,
    ),
    Operation(
        name="jira_cloud_get_resolutions",
        title="Get resolutions",
        api="jira_cloud",
        tag="issue_resolutions",
        method="GET",
        path="/rest/api/3/resolution",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_resolutions,
    ),
    Operation(
        name="jira_cloud_move_resolutions",
        title="Move resolutions",
        api="jira_cloud",
        tag="issue_resolutions",
        method="PUT",
        path="/rest/api/3/resolution/move",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ReorderIssueResolutionsRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_move_resolutions,
    ),
    Operation(
        name="jira_cloud_search_resolutions",
        title="Search resolutions",
        api="jira_cloud",
        tag="issue_resolutions",
        method="GET",
        path="/rest/api/3/resolution/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "id": {"type": "array", "items": {"type": "string", "default": ""}},
                "onlyDefault": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_search_resolutions,
    ),
    Operation(
        name="jira_cloud_set_default_resolution",
        title="Set default resolution",
        api="jira_cloud",
        tag="issue_resolutions",
        method="PUT",
        path="/rest/api/3/resolution/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SetDefaultResolutionRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_default_resolution,
    ),
    Operation(
        name="jira_cloud_update_resolution",
        title="Update resolution",
        api="jira_cloud",
        tag="issue_resolutions",
        method="PUT",
        path="/rest/api/3/resolution/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/UpdateResolutionDetails"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_resolution,
    ),
)
