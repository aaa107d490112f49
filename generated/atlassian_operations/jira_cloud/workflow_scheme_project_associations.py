"""Operation wrappers of jira_cloud, workflow_scheme_project_associations. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _assign_scheme_to_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_project_associations.assign_scheme_to_project import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_workflow_scheme_project_associations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_scheme_project_associations.get_workflow_scheme_project_associations import (
        request,
    )

    return request(
        project_id=required(arguments, "projectId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_assign_scheme_to_project",
        title="Assign scheme to project",
        api="jira_cloud",
        tag="workflow_scheme_project_associations",
        method="PUT",
        path="/rest/api/3/workflowscheme/project",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/WorkflowSchemeProjectAssociation"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_assign_scheme_to_project,
    ),
    Operation(
        name="jira_cloud_get_workflow_scheme_project_associations",
        title="Get workflow scheme project associations",
        api="jira_cloud",
        tag="workflow_scheme_project_associations",
        method="GET",
        path="/rest/api/3/workflowscheme/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectId": {"type": "array", "minItems": 1, "maxItems": 100, "items": {"type": "integer"}}
            },
            "additionalProperties": False,
            "required": ["projectId"],
        },
        request=_get_workflow_scheme_project_associations,
    ),
)
