"""Operation wrappers of jira_cloud, project_versions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_related_work(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.create_related_work import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.create_version import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_and_replace_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.delete_and_replace_version import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _delete_related_work(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.delete_related_work import request

    return request(
        required(arguments, "versionId"),
        required(arguments, "relatedWorkId"),
    )


def _delete_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.delete_version import request

    return request(
        required(arguments, "id"),
        move_fix_issues_to=optional(arguments, "moveFixIssuesTo"),
        move_affected_issues_to=optional(arguments, "moveAffectedIssuesTo"),
    )


def _get_project_versions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.get_project_versions import request

    return request(
        required(arguments, "projectIdOrKey"),
        expand=optional(arguments, "expand"),
    )


def _get_project_versions_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.get_project_versions_paginated import request

    return request(
        required(arguments, "projectIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        query=optional(arguments, "query"),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


def _get_related_work(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.get_related_work import request

    return request(
        required(arguments, "id"),
    )


def _get_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.get_version import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_version_related_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.get_version_related_issues import request

    return request(
        required(arguments, "id"),
    )


def _get_version_unresolved_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.get_version_unresolved_issues import request

    return request(
        required(arguments, "id"),
    )


def _merge_versions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.merge_versions import request

    return request(
        required(arguments, "id"),
        required(arguments, "moveIssuesTo"),
    )


def _move_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.move_version import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_related_work(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.update_related_work import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_versions.update_version import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_related_work",
        title="Create related work",
        api="jira_cloud",
        tag="project_versions",
        method="POST",
        path="/rest/api/3/version/{id}/relatedwork",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/VersionRelatedWork"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_related_work,
    ),
    Operation(
        name="jira_cloud_create_version",
        title="Create version",
        api="jira_cloud",
        tag="project_versions",
        method="POST",
        path="/rest/api/3/version",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/Version"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_version,
    ),
    Operation(
        name="jira_cloud_delete_and_replace_version",
        title="Delete and replace version",
        api="jira_cloud",
        tag="project_versions",
        method="POST",
        path="/rest/api/3/version/{id}/removeAndSwap",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/DeleteAndReplaceVersionBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_delete_and_replace_version,
    ),
    Operation(
        name="jira_cloud_delete_related_work",
        title="Delete related work",
        api="jira_cloud",
        tag="project_versions",
        method="DELETE",
        path="/rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"versionId": {"type": "string"}, "relatedWorkId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["relatedWorkId", "versionId"],
        },
        request=_delete_related_work,
    ),
    Operation(
        name="jira_cloud_delete_version",
        title="Delete version",
        api="jira_cloud",
        tag="project_versions",
        method="DELETE",
        path="/rest/api/3/version/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "moveFixIssuesTo": {"type": "string"},
                "moveAffectedIssuesTo": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_version,
    ),
    Operation(
        name="jira_cloud_get_project_versions",
        title="Get project versions",
        api="jira_cloud",
        tag="project_versions",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_versions,
    ),
    Operation(
        name="jira_cloud_get_project_versions_paginated",
        title="Get project versions paginated",
        api="jira_cloud",
        tag="project_versions",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/version",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+description",
                        "+name",
                        "+releaseDate",
                        "+sequence",
                        "+startDate",
                        "-description",
                        "-name",
                        "-releaseDate",
                        "-sequence",
                        "-startDate",
                        "description",
                        "name",
                        "releaseDate",
                        "sequence",
                        "startDate",
                    ],
                },
                "query": {"type": "string"},
                "status": {"type": "string"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_versions_paginated,
    ),
    Operation(
        name="jira_cloud_get_related_work",
        title="Get related work",
        api="jira_cloud",
        tag="project_versions",
        method="GET",
        path="/rest/api/3/version/{id}/relatedwork",
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
        request=_get_related_work,
    ),
    Operation(
        name="jira_cloud_get_version",
        title="Get version",
        api="jira_cloud",
        tag="project_versions",
        method="GET",
        path="/rest/api/3/version/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_version,
    ),
    Operation(
        name="jira_cloud_get_version_related_issues",
        title="Get version related issues",
        api="jira_cloud",
        tag="project_versions",
        method="GET",
        path="/rest/api/3/version/{id}/relatedIssueCounts",
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
        request=_get_version_related_issues,
    ),
    Operation(
        name="jira_cloud_get_version_unresolved_issues",
        title="Get version unresolved issues",
        api="jira_cloud",
        tag="project_versions",
        method="GET",
        path="/rest/api/3/version/{id}/unresolvedIssueCount",
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
        request=_get_version_unresolved_issues,
    ),
    Operation(
        name="jira_cloud_merge_versions",
        title="Merge versions",
        api="jira_cloud",
        tag="project_versions",
        method="PUT",
        path="/rest/api/3/version/{id}/mergeto/{moveIssuesTo}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "moveIssuesTo": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "moveIssuesTo"],
        },
        request=_merge_versions,
    ),
    Operation(
        name="jira_cloud_move_version",
        title="Move version",
        api="jira_cloud",
        tag="project_versions",
        method="POST",
        path="/rest/api/3/version/{id}/move",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/VersionMoveBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_move_version,
    ),
    Operation(
        name="jira_cloud_update_related_work",
        title="Update related work",
        api="jira_cloud",
        tag="project_versions",
        method="PUT",
        path="/rest/api/3/version/{id}/relatedwork",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/VersionRelatedWork"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_related_work,
    ),
    Operation(
        name="jira_cloud_update_version",
        title="Update version",
        api="jira_cloud",
        tag="project_versions",
        method="PUT",
        path="/rest/api/3/version/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/Version"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_version,
    ),
)
