"""Operation wrappers of jira_cloud, workflow_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_workflow_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.create_workflow_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_default_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.delete_default_workflow import request

    return request(
        required(arguments, "id"),
        update_draft_if_needed=optional(arguments, "updateDraftIfNeeded"),
    )


def _delete_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.delete_workflow_mapping import request

    return request(
        required(arguments, "id"),
        workflow_name=required(arguments, "workflowName"),
        update_draft_if_needed=optional(arguments, "updateDraftIfNeeded"),
    )


def _delete_workflow_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.delete_workflow_scheme import request

    return request(
        required(arguments, "id"),
    )


def _delete_workflow_scheme_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.delete_workflow_scheme_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        update_draft_if_needed=optional(arguments, "updateDraftIfNeeded"),
    )


def _get_all_workflow_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_all_workflow_schemes import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_default_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_default_workflow import request

    return request(
        required(arguments, "id"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _get_project_usages_for_workflow_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_project_usages_for_workflow_scheme import request

    return request(
        required(arguments, "workflowSchemeId"),
        next_page_token=optional(arguments, "nextPageToken"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_required_workflow_scheme_mappings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_required_workflow_scheme_mappings import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_workflow import request

    return request(
        required(arguments, "id"),
        workflow_name=optional(arguments, "workflowName"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _get_workflow_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_workflow_scheme import request

    return request(
        required(arguments, "id"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _get_workflow_scheme_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.get_workflow_scheme_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _read_workflow_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.read_workflow_schemes import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _set_workflow_scheme_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.set_workflow_scheme_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        body=Json(required(arguments, "body")),
    )


def _switch_workflow_scheme_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.switch_workflow_scheme_for_project import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_default_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.update_default_workflow import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.update_schemes import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.update_workflow_mapping import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        workflow_name=required(arguments, "workflowName"),
    )


def _update_workflow_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_schemes.update_workflow_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_workflow_scheme",
        title="Create workflow scheme",
        api="jira_cloud",
        tag="workflow_schemes",
        method="POST",
        path="/rest/api/3/workflowscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowScheme"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_workflow_scheme,
    ),
    Operation(
        name="jira_cloud_delete_default_workflow",
        title="Delete default workflow",
        api="jira_cloud",
        tag="workflow_schemes",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "updateDraftIfNeeded": {"type": "boolean"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_default_workflow,
    ),
    Operation(
        name="jira_cloud_delete_workflow_mapping",
        title="Delete workflow mapping",
        api="jira_cloud",
        tag="workflow_schemes",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "workflowName": {"type": "string"},
                "updateDraftIfNeeded": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id", "workflowName"],
        },
        request=_delete_workflow_mapping,
    ),
    Operation(
        name="jira_cloud_delete_workflow_scheme",
        title="Delete workflow scheme",
        api="jira_cloud",
        tag="workflow_schemes",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_workflow_scheme,
    ),
    Operation(
        name="jira_cloud_delete_workflow_scheme_issue_type",
        title="Delete workflow scheme issue type",
        api="jira_cloud",
        tag="workflow_schemes",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "issueType": {"type": "string"},
                "updateDraftIfNeeded": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id", "issueType"],
        },
        request=_delete_workflow_scheme_issue_type,
    ),
    Operation(
        name="jira_cloud_get_all_workflow_schemes",
        title="Get all workflow schemes",
        api="jira_cloud",
        tag="workflow_schemes",
        method="GET",
        path="/rest/api/3/workflowscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
        },
        request=_get_all_workflow_schemes,
    ),
    Operation(
        name="jira_cloud_get_default_workflow",
        title="Get default workflow",
        api="jira_cloud",
        tag="workflow_schemes",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/default",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "returnDraftIfExists": {"type": "boolean", "default": False}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_default_workflow,
    ),
    Operation(
        name="jira_cloud_get_project_usages_for_workflow_scheme",
        title="Get project usages for workflow scheme",
        api="jira_cloud",
        tag="workflow_schemes",
        method="GET",
        path="/rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "workflowSchemeId": {"type": "string"},
                "nextPageToken": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["workflowSchemeId"],
        },
        request=_get_project_usages_for_workflow_scheme,
    ),
    Operation(
        name="jira_cloud_get_required_workflow_scheme_mappings",
        title="Get required workflow scheme mappings",
        api="jira_cloud",
        tag="workflow_schemes",
        method="POST",
        path="/rest/api/3/workflowscheme/update/mappings",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowSchemeUpdateRequiredMappingsRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_required_workflow_scheme_mappings,
    ),
    Operation(
        name="jira_cloud_get_workflow",
        title="Get workflow",
        api="jira_cloud",
        tag="workflow_schemes",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/workflow",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "workflowName": {"type": "string"},
                "returnDraftIfExists": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_workflow,
    ),
    Operation(
        name="jira_cloud_get_workflow_scheme",
        title="Get workflow scheme",
        api="jira_cloud",
        tag="workflow_schemes",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "returnDraftIfExists": {"type": "boolean", "default": False}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_workflow_scheme,
    ),
    Operation(
        name="jira_cloud_get_workflow_scheme_issue_type",
        title="Get workflow scheme issue type",
        api="jira_cloud",
        tag="workflow_schemes",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "issueType": {"type": "string"},
                "returnDraftIfExists": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id", "issueType"],
        },
        request=_get_workflow_scheme_issue_type,
    ),
    Operation(
        name="jira_cloud_read_workflow_schemes",
        title="Read workflow schemes",
        api="jira_cloud",
        tag="workflow_schemes",
        method="POST",
        path="/rest/api/3/workflowscheme/read",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowSchemeReadRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_read_workflow_schemes,
    ),
    Operation(
        name="jira_cloud_set_workflow_scheme_issue_type",
        title="Set workflow scheme issue type",
        api="jira_cloud",
        tag="workflow_schemes",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "issueType": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueTypeWorkflowMapping"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "issueType"],
        },
        request=_set_workflow_scheme_issue_type,
    ),
    Operation(
        name="jira_cloud_switch_workflow_scheme_for_project",
        title="Switch workflow scheme for project",
        api="jira_cloud",
        tag="workflow_schemes",
        method="POST",
        path="/rest/api/3/workflowscheme/project/switch",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowSchemeProjectSwitchBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_switch_workflow_scheme_for_project,
    ),
    Operation(
        name="jira_cloud_update_default_workflow",
        title="Update default workflow",
        api="jira_cloud",
        tag="workflow_schemes",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/DefaultWorkflow"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_default_workflow,
    ),
    Operation(
        name="jira_cloud_update_schemes",
        title="Update schemes",
        api="jira_cloud",
        tag="workflow_schemes",
        method="POST",
        path="/rest/api/3/workflowscheme/update",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowSchemeUpdateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_schemes,
    ),
    Operation(
        name="jira_cloud_update_workflow_mapping",
        title="Update workflow mapping",
        api="jira_cloud",
        tag="workflow_schemes",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "workflowName": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueTypesWorkflowMapping"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "workflowName"],
        },
        request=_update_workflow_mapping,
    ),
    Operation(
        name="jira_cloud_update_workflow_scheme",
        title="Update workflow scheme",
        api="jira_cloud",
        tag="workflow_schemes",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/WorkflowScheme"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_workflow_scheme,
    ),
)
