"""Operation wrappers of jira_data_center, workflowscheme. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_draft_for_parent(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.create_draft_for_parent import request

    return request(
        required(arguments, "id"),
    )


def _create_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.create_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_default import request

    return request(
        required(arguments, "id"),
        update_draft_if_needed=optional(arguments, "updateDraftIfNeeded"),
    )


def _delete_draft_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_draft_by_id import request

    return request(
        required(arguments, "id"),
    )


def _delete_draft_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_draft_default import request

    return request(
        required(arguments, "id"),
    )


def _delete_draft_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_draft_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
    )


def _delete_draft_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_draft_workflow_mapping import request

    return request(
        required(arguments, "id"),
        workflow_name=optional(arguments, "workflowName"),
    )


def _delete_issue_type_workflowscheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_issue_type_workflowscheme import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        update_draft_if_needed=optional(arguments, "updateDraftIfNeeded"),
    )


def _delete_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_scheme import request

    return request(
        required(arguments, "id"),
    )


def _delete_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.delete_workflow_mapping import request

    return request(
        required(arguments, "id"),
        update_draft_if_needed=optional(arguments, "updateDraftIfNeeded"),
        workflow_name=optional(arguments, "workflowName"),
    )


def _get_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_by_id import request

    return request(
        required(arguments, "id"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _get_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_default import request

    return request(
        required(arguments, "id"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _get_draft_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_draft_by_id import request

    return request(
        required(arguments, "id"),
    )


def _get_draft_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_draft_default import request

    return request(
        required(arguments, "id"),
    )


def _get_draft_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_draft_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
    )


def _get_draft_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_draft_workflow import request

    return request(
        required(arguments, "id"),
        workflow_name=optional(arguments, "workflowName"),
    )


def _get_issue_type_workflowscheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_issue_type_workflowscheme import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _get_workflow(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.get_workflow import request

    return request(
        required(arguments, "id"),
        workflow_name=optional(arguments, "workflowName"),
        return_draft_if_exists=optional(arguments, "returnDraftIfExists"),
    )


def _set_draft_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.set_draft_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        body=Json(required(arguments, "body")),
    )


def _set_issue_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.set_issue_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "issueType"),
        body=Json(required(arguments, "body")),
    )


def _update_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.update_default import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_draft(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.update_draft import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_draft_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.update_draft_default import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_draft_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.update_draft_workflow_mapping import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        workflow_name=optional(arguments, "workflowName"),
    )


def _update_workflow_mapping(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.update_workflow_mapping import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        workflow_name=optional(arguments, "workflowName"),
    )


def _update_workflowscheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflowscheme.update_workflowscheme import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_draft_for_parent",
        title="Create draft for parent",
        api="jira_data_center",
        tag="workflowscheme",
        method="POST",
        path="/rest/api/2/workflowscheme/{id}/createdraft",
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
        request=_create_draft_for_parent,
    ),
    Operation(
        name="jira_dc_create_scheme",
        title="Create scheme",
        api="jira_data_center",
        tag="workflowscheme",
        method="POST",
        path="/rest/api/2/workflowscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowSchemeBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_scheme,
    ),
    Operation(
        name="jira_dc_delete_default",
        title="Delete default",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/default",
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
        request=_delete_default,
    ),
    Operation(
        name="jira_dc_delete_draft_by_id",
        title="Delete draft by ID",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/draft",
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
        request=_delete_draft_by_id,
    ),
    Operation(
        name="jira_dc_delete_draft_default",
        title="Delete draft default",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/draft/default",
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
        request=_delete_draft_default,
    ),
    Operation(
        name="jira_dc_delete_draft_issue_type",
        title="Delete draft issue type",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}",
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
        request=_delete_draft_issue_type,
    ),
    Operation(
        name="jira_dc_delete_draft_workflow_mapping",
        title="Delete draft workflow mapping",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/draft/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "workflowName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_draft_workflow_mapping,
    ),
    Operation(
        name="jira_dc_delete_issue_type_workflowscheme",
        title="Delete issue type workflowscheme",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/issuetype/{issueType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "issueType": {"type": "string"},
                "updateDraftIfNeeded": {"type": "boolean"},
            },
            "additionalProperties": False,
            "required": ["id", "issueType"],
        },
        request=_delete_issue_type_workflowscheme,
    ),
    Operation(
        name="jira_dc_delete_scheme",
        title="Delete scheme",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}",
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
        request=_delete_scheme,
    ),
    Operation(
        name="jira_dc_delete_workflow_mapping",
        title="Delete workflow mapping",
        api="jira_data_center",
        tag="workflowscheme",
        method="DELETE",
        path="/rest/api/2/workflowscheme/{id}/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "updateDraftIfNeeded": {"type": "boolean"},
                "workflowName": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_workflow_mapping,
    ),
    Operation(
        name="jira_dc_get_by_id",
        title="Get by ID",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}",
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
        request=_get_by_id,
    ),
    Operation(
        name="jira_dc_get_default",
        title="Get default",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/default",
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
        request=_get_default,
    ),
    Operation(
        name="jira_dc_get_draft_by_id",
        title="Get draft by ID",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/draft",
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
        request=_get_draft_by_id,
    ),
    Operation(
        name="jira_dc_get_draft_default",
        title="Get draft default",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/draft/default",
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
        request=_get_draft_default,
    ),
    Operation(
        name="jira_dc_get_draft_issue_type",
        title="Get draft issue type",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}",
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
        request=_get_draft_issue_type,
    ),
    Operation(
        name="jira_dc_get_draft_workflow",
        title="Get draft workflow",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/draft/workflow",
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
        name="jira_dc_get_issue_type_workflowscheme",
        title="Get issue type workflowscheme",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/issuetype/{issueType}",
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
        request=_get_issue_type_workflowscheme,
    ),
    Operation(
        name="jira_dc_get_workflow",
        title="Get workflow",
        api="jira_data_center",
        tag="workflowscheme",
        method="GET",
        path="/rest/api/2/workflowscheme/{id}/workflow",
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
        name="jira_dc_set_draft_issue_type",
        title="Set draft issue type",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/draft/issuetype/{issueType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "issueType": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueTypeMappingBean"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "issueType"],
        },
        request=_set_draft_issue_type,
    ),
    Operation(
        name="jira_dc_set_issue_type",
        title="Set issue type",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/issuetype/{issueType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "issueType": {"type": "string"},
                "body": {"$ref": "#/$defs/IssueTypeMappingBean"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "issueType"],
        },
        request=_set_issue_type,
    ),
    Operation(
        name="jira_dc_update_default",
        title="Update default",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/DefaultBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_default,
    ),
    Operation(
        name="jira_dc_update_draft",
        title="Update draft",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/draft",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/WorkflowSchemeBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_draft,
    ),
    Operation(
        name="jira_dc_update_draft_default",
        title="Update draft default",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/draft/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/DefaultBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_draft_default,
    ),
    Operation(
        name="jira_dc_update_draft_workflow_mapping",
        title="Update draft workflow mapping",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/draft/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "workflowName": {"type": "string"},
                "body": {"$ref": "#/$defs/WorkflowMappingBean"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_draft_workflow_mapping,
    ),
    Operation(
        name="jira_dc_update_workflow_mapping",
        title="Update workflow mapping",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}/workflow",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "workflowName": {"type": "string"},
                "body": {"$ref": "#/$defs/WorkflowMappingBean"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_workflow_mapping,
    ),
    Operation(
        name="jira_dc_update_workflowscheme",
        title="Update workflowscheme",
        api="jira_data_center",
        tag="workflowscheme",
        method="PUT",
        path="/rest/api/2/workflowscheme/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/WorkflowSchemeBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_workflowscheme,
    ),
)
