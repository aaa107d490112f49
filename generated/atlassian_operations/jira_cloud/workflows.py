"""Operation wrappers of jira_cloud, workflows. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.create_workflows import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_inactive_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.delete_inactive_workflow import request

    return request(
        required(arguments, "entityId"),
    )


def _get_default_editor(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.get_default_editor import request

    return request()


def _get_project_usages_for_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.get_project_usages_for_workflow import request

    return request(
        required(arguments, "workflowId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_workflow_project_issue_type_usages(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.get_workflow_project_issue_type_usages import request

    return request(
        required(arguments, "workflowId"),
        required(arguments, "projectId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_workflow_scheme_usages_for_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.get_workflow_scheme_usages_for_workflow import request

    return request(
        required(arguments, "workflowId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_workflows_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.get_workflows_paginated import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        workflow_name=optional(arguments, "workflowName"),
        expand=optional(arguments, "expand"),
        query_string=optional(arguments, "queryString"),
        order_by=optional(arguments, "orderBy"),
        is_active=optional(arguments, "isActive"),
    )


def _list_workflow_history(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.list_workflow_history import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _read_workflow_from_history(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.read_workflow_from_history import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _read_workflow_previews(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.read_workflow_previews import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _read_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.read_workflows import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _search_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.search_workflows import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        expand=optional(arguments, "expand"),
        query_string=optional(arguments, "queryString"),
        order_by=optional(arguments, "orderBy"),
        scope=optional(arguments, "scope"),
        is_active=optional(arguments, "isActive"),
        project_id=optional(arguments, "projectId"),
    )


def _update_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.update_workflows import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _validate_create_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.validate_create_workflows import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _validate_update_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.validate_update_workflows import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _workflow_capabilities(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflows.workflow_capabilities import request

    return request(
        workflow_id=optional(arguments, "workflowId"),
        project_id=optional(arguments, "projectId"),
        issue_type_id=optional(arguments, "issueTypeId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_workflows",
        title="Create workflows",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflows/create",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowCreateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_workflows,
    ),
    Operation(
        name="jira_cloud_delete_inactive_workflow",
        title="Delete inactive workflow",
        api="jira_cloud",
        tag="workflows",
        method="DELETE",
        path="/rest/api/3/workflow/{entityId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"entityId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["entityId"],
        },
        request=_delete_inactive_workflow,
    ),
    Operation(
        name="jira_cloud_get_default_editor",
        title="Get default editor",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflows/defaultEditor",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_default_editor,
    ),
    Operation(
        name="jira_cloud_get_project_usages_for_workflow",
        title="Get project usages for workflow",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflow/{workflowId}/projectUsages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "workflowId": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["workflowId"],
        },
        request=_get_project_usages_for_workflow,
    ),
    Operation(
        name="jira_cloud_get_workflow_project_issue_type_usages",
        title="Get workflow project issue type usages",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "workflowId": {"type": "string"},
                "projectId": {"type": "integer"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["projectId", "workflowId"],
        },
        request=_get_workflow_project_issue_type_usages,
    ),
    Operation(
        name="jira_cloud_get_workflow_scheme_usages_for_workflow",
        title="Get workflow scheme usages for workflow",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflow/{workflowId}/workflowSchemes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "workflowId": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["workflowId"],
        },
        request=_get_workflow_scheme_usages_for_workflow,
    ),
    Operation(
        name="jira_cloud_get_workflows_paginated",
        title="Get workflows paginated",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflow/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "workflowName": {"type": "array", "items": {"type": "string", "default": ""}},
                "expand": {"type": "string"},
                "queryString": {"type": "string"},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+created",
                        "+name",
                        "+updated",
                        "-created",
                        "-name",
                        "-updated",
                        "created",
                        "name",
                        "updated",
                    ],
                },
                "isActive": {"type": "boolean"},
            },
            "additionalProperties": False,
        },
        request=_get_workflows_paginated,
    ),
    Operation(
        name="jira_cloud_list_workflow_history",
        title="List workflow history",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflow/history/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/WorkflowHistoryListRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_list_workflow_history,
    ),
    Operation(
        name="jira_cloud_read_workflow_from_history",
        title="Read workflow from history",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflow/history",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowHistoryReadRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_read_workflow_from_history,
    ),
    Operation(
        name="jira_cloud_read_workflow_previews",
        title="Read workflow previews",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflows/preview",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowPreviewRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_read_workflow_previews,
    ),
    Operation(
        name="jira_cloud_read_workflows",
        title="Read workflows",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflows",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowReadRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_read_workflows,
    ),
    Operation(
        name="jira_cloud_search_workflows",
        title="Search workflows",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflows/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer"},
                "maxResults": {"type": "integer"},
                "expand": {"type": "string"},
                "queryString": {"type": "string"},
                "orderBy": {"type": "string"},
                "scope": {"type": "string"},
                "isActive": {"type": "boolean"},
                "projectId": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_search_workflows,
    ),
    Operation(
        name="jira_cloud_update_workflows",
        title="Update workflows",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflows/update",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowUpdateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_workflows,
    ),
    Operation(
        name="jira_cloud_validate_create_workflows",
        title="Validate create workflows",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflows/create/validation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowCreateValidateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_validate_create_workflows,
    ),
    Operation(
        name="jira_cloud_validate_update_workflows",
        title="Validate update workflows",
        api="jira_cloud",
        tag="workflows",
        method="POST",
        path="/rest/api/3/workflows/update/validation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowUpdateValidateRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_validate_update_workflows,
    ),
    Operation(
        name="jira_cloud_workflow_capabilities",
        title="Workflow capabilities",
        api="jira_cloud",
        tag="workflows",
        method="GET",
        path="/rest/api/3/workflows/capabilities",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "workflowId": {"type": "string"},
                "projectId": {"type": "string"},
                "issueTypeId": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_workflow_capabilities,
    ),
)
