"""Operation wrappers of jira_cloud, app_migration. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _update_entity_properties_value(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_migration.update_entity_properties_value import request

    return request(
        required(arguments, "entityType"),
        body=Json(required(arguments, "body")),
        atlassian_transfer_id=required(arguments, "Atlassian-Transfer-Id"),
    )


def _update_issue_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_migration.update_issue_fields import request

    return request(
        body=Json(required(arguments, "body")),
        atlassian_transfer_id=required(arguments, "Atlassian-Transfer-Id"),
    )


def _workflow_rule_search(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_migration.workflow_rule_search import request

    return request(
        body=Json(required(arguments, "body")),
        atlassian_transfer_id=required(arguments, "Atlassian-Transfer-Id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_update_entity_properties_value",
        title="Update entity properties value",
        api="jira_cloud",
        tag="app_migration",
        method="PUT",
        path="/rest/atlassian-connect/1/migration/properties/{entityType}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "entityType": {
                    "type": "string",
                    "enum": [
                        "BoardProperty",
                        "CommentProperty",
                        "DashboardItemProperty",
                        "IssueProperty",
                        "IssueTypeProperty",
                        "ProjectProperty",
                        "SprintProperty",
                        "UserProperty",
                        "WorklogProperty",
                    ],
                },
                "Atlassian-Transfer-Id": {"type": "string"},
                "body": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 50,
                    "items": {"$ref": "#/$defs/EntityPropertyDetails"},
                },
            },
            "additionalProperties": False,
            "required": ["Atlassian-Transfer-Id", "body", "entityType"],
        },
        request=_update_entity_properties_value,
    ),
    Operation(
        name="jira_cloud_update_issue_fields",
        title="Update issue fields",
        api="jira_cloud",
        tag="app_migration",
        method="PUT",
        path="/rest/atlassian-connect/1/migration/field",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "Atlassian-Transfer-Id": {"type": "string"},
                "body": {"$ref": "#/$defs/ConnectCustomFieldValues"},
            },
            "additionalProperties": False,
            "required": ["Atlassian-Transfer-Id", "body"],
        },
        request=_update_issue_fields,
    ),
    Operation(
        name="jira_cloud_workflow_rule_search",
        title="Workflow rule search",
        api="jira_cloud",
        tag="app_migration",
        method="POST",
        path="/rest/atlassian-connect/1/migration/workflow/rule/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "Atlassian-Transfer-Id": {"type": "string"},
                "body": {"$ref": "#/$defs/WorkflowRulesSearch"},
            },
            "additionalProperties": False,
            "required": ["Atlassian-Transfer-Id", "body"],
        },
        request=_workflow_rule_search,
    ),
)
