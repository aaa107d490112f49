"""Operation wrappers of jira_software_cloud, deployments. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_deployment_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.deployments.delete_deployment_by_key import request

    return request(
        required(arguments, "pipelineId"),
        required(arguments, "environmentId"),
        required(arguments, "deploymentSequenceNumber"),
        field_update_sequence_number=optional(arguments, "_updateSequenceNumber"),
    )


def _delete_deployments_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.deployments.delete_deployments_by_property import request

    return request(
        field_update_sequence_number=optional(arguments, "_updateSequenceNumber"),
    )


def _get_deployment_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.deployments.get_deployment_by_key import request

    return request(
        required(arguments, "pipelineId"),
        required(arguments, "environmentId"),
        required(arguments, "deploymentSequenceNumber"),
    )


def _get_deployment_gating_status_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.deployments.get_deployment_gating_status_by_key import request

    return request(
        required(arguments, "pipelineId"),
        required(arguments, "environmentId"),
        required(arguments, "deploymentSequenceNumber"),
    )


def _submit_deployments(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.deployments.submit_deployments import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_deployment_by_key",
        title="Delete deployment by key",
        api="jira_software_cloud",
        tag="deployments",
        method="DELETE",
        path="/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "pipelineId": {"type": "string", "maxLength": 255},
                "environmentId": {"type": "string", "maxLength": 255},
                "deploymentSequenceNumber": {"type": "integer"},
                "_updateSequenceNumber": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["deploymentSequenceNumber", "environmentId", "pipelineId"],
        },
        request=_delete_deployment_by_key,
    ),
    Operation(
        name="jira_software_cloud_delete_deployments_by_property",
        title="Delete deployments by property",
        api="jira_software_cloud",
        tag="deployments",
        method="DELETE",
        path="/rest/deployments/0.1/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"_updateSequenceNumber": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_delete_deployments_by_property,
    ),
    Operation(
        name="jira_software_cloud_get_deployment_by_key",
        title="Get deployment by key",
        api="jira_software_cloud",
        tag="deployments",
        method="GET",
        path="/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "pipelineId": {"type": "string", "maxLength": 255},
                "environmentId": {"type": "string", "maxLength": 255},
                "deploymentSequenceNumber": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["deploymentSequenceNumber", "environmentId", "pipelineId"],
        },
        request=_get_deployment_by_key,
    ),
    Operation(
        name="jira_software_cloud_get_deployment_gating_statu_4b11",
        title="Get deployment gating status by key",
        api="jira_software_cloud",
        tag="deployments",
        method="GET",
        path="/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "pipelineId": {"type": "string", "maxLength": 255},
                "environmentId": {"type": "string", "maxLength": 255},
                "deploymentSequenceNumber": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["deploymentSequenceNumber", "environmentId", "pipelineId"],
        },
        request=_get_deployment_gating_status_by_key,
    ),
    Operation(
        name="jira_software_cloud_submit_deployments",
        title="Submit deployments",
        api="jira_software_cloud",
        tag="deployments",
        method="POST",
        path="/rest/deployments/0.1/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "required": ["deployments"],
                    "type": "object",
                    "properties": {
                        "deployments": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 100,
                            "items": {
                                "required": [
                                    "deploymentSequenceNumber",
                                    "description",
                                    "displayName",
                                    "environment",
                                    "lastUpdated",
                                    "pipeline",
                                    "state",
                                    "updateSequenceNumber",
                                    "url",
                                ],
                                "type": "object",
                                "properties": {
                                    "associations": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 3,
                                        "items": {
                                            "anyOf": [
                                                {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                                {"$ref": "#/$defs/ServiceIdOrKeysAssociation"},
                                                {"$ref": "#/$defs/EntityAssociation"},
                                            ]
                                        },
                                    },
                                    "commands": {
                                        "type": "array",
                                        "items": {"type": "object", "properties": {"command": {"type": "string"}}},
                                    },
                                    "deploymentSequenceNumber": {"type": "integer"},
                                    "description": {"type": "string", "maxLength": 255},
                                    "displayName": {"type": "string", "maxLength": 255},
                                    "duration": {"type": "integer"},
                                    "environment": {
                                        "required": ["displayName", "id", "type"],
                                        "type": "object",
                                        "properties": {
                                            "displayName": {"type": "string", "maxLength": 255},
                                            "id": {"type": "string", "maxLength": 255},
                                            "type": {
                                                "type": "string",
                                                "enum": ["development", "production", "staging", "testing", "unmapped"],
                                            },
                                        },
                                    },
                                    "issueKeys": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 100,
                                        "items": {"type": "string", "pattern": "^\\w{1,255}-\\d{1,255}$"},
                                    },
                                    "label": {"type": "string", "maxLength": 255},
                                    "lastUpdated": {"type": "string", "format": "date-time"},
                                    "pipeline": {
                                        "required": ["displayName", "id", "url"],
                                        "type": "object",
                                        "properties": {
                                            "displayName": {"type": "string", "maxLength": 255},
                                            "id": {"type": "string", "maxLength": 255},
                                            "url": {"type": "string", "maxLength": 2000},
                                        },
                                    },
                                    "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                    "state": {
                                        "type": "string",
                                        "enum": [
                                            "cancelled",
                                            "failed",
                                            "in_progress",
                                            "pending",
                                            "rolled_back",
                                            "successful",
                                            "unknown",
                                        ],
                                    },
                                    "updateSequenceNumber": {"type": "integer"},
                                    "url": {"type": "string", "maxLength": 2000},
                                },
                            },
                        },
                        "properties": {
                            "type": "object",
                            "maxProperties": 5,
                            "additionalProperties": {"type": "string", "maxLength": 255},
                        },
                        "providerMetadata": {"type": "object", "properties": {"product": {"type": "string"}}},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_deployments,
    ),
)
