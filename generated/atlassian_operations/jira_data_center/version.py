"""Operation wrappers of jira_data_center, version. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_or_update_remote_version_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.create_or_update_remote_version_link import request

    return request(
        required(arguments, "versionId"),
        body=Json(required(arguments, "body")),
    )


def _create_or_update_remote_version_link_by_global_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.create_or_update_remote_version_link_by_global_id import request

    return request(
        required(arguments, "versionId"),
        required(arguments, "globalId"),
        body=Json(required(arguments, "body")),
    )


def _create_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.create_version import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_remote_version_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.delete_remote_version_link import request

    return request(
        required(arguments, "versionId"),
        required(arguments, "globalId"),
    )


def _delete_remote_version_links_by_version_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.delete_remote_version_links_by_version_id import request

    return request(
        required(arguments, "versionId"),
    )


def _delete_remove_and_swap(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.delete_remove_and_swap import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _get_paginated_versions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_paginated_versions import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        project_ids=optional(arguments, "projectIds"),
        start_at=optional(arguments, "startAt"),
    )


def _get_remote_version_link(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_remote_version_link import request

    return request(
        required(arguments, "versionId"),
        required(arguments, "globalId"),
    )


def _get_remote_version_links(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_remote_version_links import request

    return request(
        global_id=optional(arguments, "globalId"),
    )


def _get_remote_version_links_by_version_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_remote_version_links_by_version_id import request

    return request(
        required(arguments, "versionId"),
    )


def _get_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_version import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_version_related_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_version_related_issues import request

    return request(
        required(arguments, "id"),
    )


def _get_version_unresolved_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.get_version_unresolved_issues import request

    return request(
        required(arguments, "id"),
    )


def _merge_mergeto(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.merge_mergeto import request

    return request(
        required(arguments, "id"),
        required(arguments, "moveIssuesTo"),
    )


def _move_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.move_version import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_version(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.version.update_version import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_or_update_remote_version_link",
        title="Create or update remote version link",
        api="jira_data_center",
        tag="version",
        method="POST",
        path="/rest/api/2/version/{versionId}/remotelink",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"versionId": {"type": "string"}, "body": {"$ref": "#/$defs/RemoteEntityLinkJsonBean"}},
            "additionalProperties": False,
            "required": ["body", "versionId"],
        },
        request=_create_or_update_remote_version_link,
    ),
    Operation(
        name="jira_dc_create_or_update_remote_version_link_by_8525",
        title="Create or update remote version link by global ID",
        api="jira_data_center",
        tag="version",
        method="POST",
        path="/rest/api/2/version/{versionId}/remotelink/{globalId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "versionId": {"type": "string"},
                "globalId": {"type": "string"},
                "body": {"$ref": "#/$defs/RemoteEntityLinkJsonBean"},
            },
            "additionalProperties": False,
            "required": ["body", "globalId", "versionId"],
        },
        request=_create_or_update_remote_version_link_by_global_id,
    ),
    Operation(
        name="jira_dc_create_version",
        title="Create version",
        api="jira_data_center",
        tag="version",
        method="POST",
        path="/rest/api/2/version",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/VersionBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_version,
    ),
    Operation(
        name="jira_dc_delete_remote_version_link",
        title="Delete remote version link",
        api="jira_data_center",
        tag="version",
        method="DELETE",
        path="/rest/api/2/version/{versionId}/remotelink/{globalId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"versionId": {"type": "string"}, "globalId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["globalId", "versionId"],
        },
        request=_delete_remote_version_link,
    ),
    Operation(
        name="jira_dc_delete_remote_version_links_by_version_id",
        title="Delete remote version links by version ID",
        api="jira_data_center",
        tag="version",
        method="DELETE",
        path="/rest/api/2/version/{versionId}/remotelink",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"versionId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["versionId"],
        },
        request=_delete_remote_version_links_by_version_id,
    ),
    Operation(
        name="jira_dc_delete_remove_and_swap",
        title="Delete remove and swap",
        api="jira_data_center",
        tag="version",
        method="POST",
        path="/rest/api/2/version/{id}/removeAndSwap",
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
        request=_delete_remove_and_swap,
    ),
    Operation(
        name="jira_dc_get_paginated_versions",
        title="Get paginated versions",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer", "default": 100},
                "query": {"type": "string", "default": ""},
                "projectIds": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
        },
        request=_get_paginated_versions,
    ),
    Operation(
        name="jira_dc_get_remote_version_link",
        title="Get remote version link",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version/{versionId}/remotelink/{globalId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"versionId": {"type": "string"}, "globalId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["globalId", "versionId"],
        },
        request=_get_remote_version_link,
    ),
    Operation(
        name="jira_dc_get_remote_version_links",
        title="Get remote version links",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version/remotelink",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"globalId": {"type": "string"}}, "additionalProperties": False},
        request=_get_remote_version_links,
    ),
    Operation(
        name="jira_dc_get_remote_version_links_by_version_id",
        title="Get remote version links by version ID",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version/{versionId}/remotelink",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"versionId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["versionId"],
        },
        request=_get_remote_version_links_by_version_id,
    ),
    Operation(
        name="jira_dc_get_version",
        title="Get version",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version/{id}",
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
        name="jira_dc_get_version_related_issues",
        title="Get version related issues",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version/{id}/relatedIssueCounts",
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
        name="jira_dc_get_version_unresolved_issues",
        title="Get version unresolved issues",
        api="jira_data_center",
        tag="version",
        method="GET",
        path="/rest/api/2/version/{id}/unresolvedIssueCount",
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
        name="jira_dc_merge_mergeto",
        title="Merge mergeto",
        api="jira_data_center",
        tag="version",
        method="PUT",
        path="/rest/api/2/version/{id}/mergeto/{moveIssuesTo}",
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
        request=_merge_mergeto,
    ),
    Operation(
        name="jira_dc_move_version",
        title="Move version",
        api="jira_data_center",
        tag="version",
        method="POST",
        path="/rest/api/2/version/{id}/move",
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
        name="jira_dc_update_version",
        title="Update version",
        api="jira_data_center",
        tag="version",
        method="PUT",
        path="/rest/api/2/version/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/VersionBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_version,
    ),
)
