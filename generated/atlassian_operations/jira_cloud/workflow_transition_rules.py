"""Operation wrappers of jira_cloud, workflow_transition_rules. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_workflow_transition_rule_configurations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_transition_rules.delete_workflow_transition_rule_configurations import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_workflow_transition_rule_configurations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_transition_rules.get_workflow_transition_rule_configurations import (
        request,
    )

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        types=required(arguments, "types"),
        keys=optional(arguments, "keys"),
        workflow_names=optional(arguments, "workflowNames"),
        with_tags=optional(arguments, "withTags"),
        draft=optional(arguments, "draft"),
        expand=optional(arguments, "expand"),
    )


def _update_workflow_transition_rule_configurations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_transition_rules.update_workflow_transition_rule_configurations import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_workflow_transition_rule_conf_ead0",
        title="Delete workflow transition rule configurations",
        api="jira_cloud",
        tag="workflow_transition_rules",
        method="PUT",
        path="/rest/api/3/workflow/rule/config/delete",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowsWithTransitionRulesDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_delete_workflow_transition_rule_configurations,
    ),
    Operation(
        name="jira_cloud_get_workflow_transition_rule_configu_1e51",
        title="Get workflow transition rule configurations",
        api="jira_cloud",
        tag="workflow_transition_rules",
        method="GET",
        path="/rest/api/3/workflow/rule/config",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "maximum": 50, "default": 10},
                "types": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["condition", "postfunction", "validator"], "default": ""},
                    "minItems": 1,
                },
                "keys": {"type": "array", "items": {"type": "string", "default": ""}},
                "workflowNames": {
                    "type": "array",
                    "maxLength": 50,
                    "items": {"type": "string", "maxLength": 50, "default": ""},
                },
                "withTags": {
                    "type": "array",
                    "maxLength": 20,
                    "items": {"type": "string", "maxLength": 20, "default": ""},
                },
                "draft": {"type": "boolean"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["types"],
        },
        request=_get_workflow_transition_rule_configurations,
    ),
    Operation(
        name="jira_cloud_update_workflow_transition_rule_conf_6ddb",
        title="Update workflow transition rule configurations",
        api="jira_cloud",
        tag="workflow_transition_rules",
        method="PUT",
        path="/rest/api/3/workflow/rule/config",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowTransitionRulesUpdate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_workflow_transition_rule_configurations,
    ),
)
