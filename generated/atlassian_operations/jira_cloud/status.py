"""Operation wrappers of jira_cloud, status. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.create_statuses import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_statuses_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.delete_statuses_by_id import request

    return request(
        id=required(arguments, "id"),
    )


def _get_project_issue_type_usages_for_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.get_project_issue_type_usages_for_status import request

    return request(
        required(arguments, "statusId"),
        required(arguments, "projectId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_project_usages_for_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.get_project_usages_for_status import request

    return request(
        required(arguments, "statusId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_statuses_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.get_statuses_by_id import request

    return request(
        id=required(arguments, "id"),
    )


def _get_statuses_by_name(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.get_statuses_by_name import request

    return request(
        name=required(arguments, "name"),
        project_id=optional(arguments, "projectId"),
    )


def _get_workflow_usages_for_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.get_workflow_usages_for_status import request

    return request(
        required(arguments, "statusId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _search_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.search_statuses import request

    return request(
        project_id=optional(arguments, "projectId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        search_string=optional(arguments, "searchString"),
        status_category=optional(arguments, "statusCategory"),
        include_global_statuses=optional(arguments, "includeGlobalStatuses"),
    )


def _update_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.status.update_statuses import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_statuses",
        title="Create statuses",
        api="jira_cloud",
        tag="status",
        method="POST",
        path="/rest/api/3/statuses",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/StatusCreateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_statuses,
    ),
    Operation(
        name="jira_cloud_delete_statuses_by_id",
        title="Delete statuses by ID",
        api="jira_cloud",
        tag="status",
        method="DELETE",
        path="/rest/api/3/statuses",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_statuses_by_id,
    ),
    Operation(
        name="jira_cloud_get_project_issue_type_usages_for_status",
        title="Get project issue type usages for status",
        api="jira_cloud",
        tag="status",
        method="GET",
        path="/rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "statusId": {"type": "string"},
                "projectId": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["projectId", "statusId"],
        },
        request=_get_project_issue_type_usages_for_status,
    ),
    Operation(
        name="jira_cloud_get_project_usages_for_status",
        title="Get project usages for status",
        api="jira_cloud",
        tag="status",
        method="GET",
        path="/rest/api/3/statuses/{statusId}/projectUsages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "statusId": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["statusId"],
        },
        request=_get_project_usages_for_status,
    ),
    Operation(
        name="jira_cloud_get_statuses_by_id",
        title="Get statuses by ID",
        api="jira_cloud",
        tag="status",
        method="GET",
        path="/rest/api/3/statuses",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_statuses_by_id,
    ),
    Operation(
        name="jira_cloud_get_statuses_by_name",
        title="Get statuses by name",
        api="jira_cloud",
        tag="status",
        method="GET",
        path="/rest/api/3/statuses/byNames",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "name": {"type": "array", "items": {"type": "string"}, "minItems": 1},
                "projectId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["name"],
        },
        request=_get_statuses_by_name,
    ),
    Operation(
        name="jira_cloud_get_workflow_usages_for_status",
        title="Get workflow usages for status",
        api="jira_cloud",
        tag="status",
        method="GET",
        path="/rest/api/3/statuses/{statusId}/workflowUsages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "statusId": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["statusId"],
        },
        request=_get_workflow_usages_for_status,
    ),
    Operation(
        name="jira_cloud_search_statuses",
        title="Search statuses",
        api="jira_cloud",
        tag="status",
        method="GET",
        path="/rest/api/3/statuses/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 200},
                "searchString": {"type": "string", "maxLength": 255},
                "statusCategory": {"type": "string"},
                "includeGlobalStatuses": {"type": "boolean"},
            },
            "additionalProperties": False,
        },
        request=_search_statuses,
    ),
    Operation(
        name="jira_cloud_update_statuses",
        title="Update statuses",
        api="jira_cloud",
        tag="status",
        method="PUT",
        path="/rest/api/3/statuses",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/StatusUpdateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_statuses,
    ),
)
