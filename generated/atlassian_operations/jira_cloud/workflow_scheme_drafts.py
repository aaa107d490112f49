"""Operation wrappers of jira_cloud, workflow_scheme_drafts. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_workflow_scheme_draft_from_parent(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.create_workflow_scheme_draft_from_parent import request

    return request(
        required(arguments, "id"),
    )


def _delete_draft_default_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.delete_draft_default_workflow import request

    return request(
        required(arguments, "id"),
    )


def _delete_draft_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.delete_draft_workflow_mapping import request

    return request(
        required(arguments, "id"),
        workflow_name=required(arguments, "workflowName"),
    )


def _delete_workflow_scheme_draft(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.delete_workflow_scheme_draft import request

    return request(
        required(arguments, "id"),
    )


def _delete_workflow_scheme_draft_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.delete_workflow_scheme_draft_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
    )


def _get_draft_default_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.get_draft_default_workflow import request

    return request(
        required(arguments, "id"),
    )


def _get_draft_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.get_draft_workflow import request

    return request(
        required(arguments, "id"),
        workflow_name=optional(arguments, "workflowName"),
    )


def _get_workflow_scheme_draft(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.get_workflow_scheme_draft import request

    return request(
        required(arguments, "id"),
    )


def _get_workflow_scheme_draft_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.get_workflow_scheme_draft_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
    )


def _publish_draft_workflow_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.publish_draft_workflow_scheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        validate_only=optional(arguments, "validateOnly"),
    )


def _set_workflow_scheme_draft_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.set_workflow_scheme_draft_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        body=Json(required(arguments, "body")),
    )


def _update_draft_default_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.update_draft_default_workflow import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_draft_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.update_draft_workflow_mapping import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        workflow_name=required(arguments, "workflowName"),
    )


def _update_workflow_scheme_draft(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_drafts.update_workflow_scheme_draft import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_workflow_scheme_draft_from_parent",
        title="Create workflow scheme draft from parent",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="POST",
        path="/rest/api/3/workflowscheme/{id}/createdraft",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_create_workflow_scheme_draft_from_parent,
    ),
    Operation(
        name="jira_cloud_delete_draft_default_workflow",
        title="Delete draft default workflow",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/draft/default",
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
        request=_delete_draft_default_workflow,
    ),
    Operation(
        name="jira_cloud_delete_draft_workflow_mapping",
        title="Delete draft workflow mapping",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/draft/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "workflowName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "workflowName"],
        },
        request=_delete_draft_workflow_mapping,
    ),
    Operation(
        name="jira_cloud_delete_workflow_scheme_draft",
        title="Delete workflow scheme draft",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/draft",
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
        request=_delete_workflow_scheme_draft,
    ),
    Operation(
        name="jira_cloud_delete_workflow_scheme_draft_issue_type",
        title="Delete workflow scheme draft issue type",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="DELETE",
        path="/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "issueType": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueType"],
        },
        request=_delete_workflow_scheme_draft_issue_type,
    ),
    Operation(
        name="jira_cloud_get_draft_default_workflow",
        title="Get draft default workflow",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/draft/default",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_draft_default_workflow,
    ),
    Operation(
        name="jira_cloud_get_draft_workflow",
        title="Get draft workflow",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/draft/workflow",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "workflowName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_draft_workflow,
    ),
    Operation(
        name="jira_cloud_get_workflow_scheme_draft",
        title="Get workflow scheme draft",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/draft",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_workflow_scheme_draft,
    ),
    Operation(
        name="jira_cloud_get_workflow_scheme_draft_issue_type",
        title="Get workflow scheme draft issue type",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="GET",
        path="/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "issueType": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueType"],
        },
        request=_get_workflow_scheme_draft_issue_type,
    ),
    Operation(
        name="jira_cloud_publish_draft_workflow_scheme",
        title="Publish draft workflow scheme",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="POST",
        path="/rest/api/3/workflowscheme/{id}/draft/publish",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "validateOnly": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/PublishDraftWorkflowScheme"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_publish_draft_workflow_scheme,
    ),
    Operation(
        name="jira_cloud_set_workflow_scheme_draft_issue_type",
        title="Set workflow scheme draft issue type",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
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
        request=_set_workflow_scheme_draft_issue_type,
    ),
    Operation(
        name="jira_cloud_update_draft_default_workflow",
        title="Update draft default workflow",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/draft/default",
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
        request=_update_draft_default_workflow,
    ),
    Operation(
        name="jira_cloud_update_draft_workflow_mapping",
        title="Update draft workflow mapping",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/draft/workflow",
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
        request=_update_draft_workflow_mapping,
    ),
    Operation(
        name="jira_cloud_update_workflow_scheme_draft",
        title="Update workflow scheme draft",
        api="jira_cloud",
        tag="workflow_scheme_drafts",
        method="PUT",
        path="/rest/api/3/workflowscheme/{id}/draft",
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
        request=_update_workflow_scheme_draft,
    ),
)
