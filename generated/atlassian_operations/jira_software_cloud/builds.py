"""Operation wrappers of jira_software_cloud, builds. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_build_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.builds.delete_build_by_key import request

    return request(
        required(arguments, "pipelineId"),
        required(arguments, "buildNumber"),
        field_update_sequence_number=optional(arguments, "_updateSequenceNumber"),
    )


def _delete_builds_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.builds.delete_builds_by_property import request

    return request(
        field_update_sequence_number=optional(arguments, "_updateSequenceNumber"),
    )


def _get_build_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.builds.get_build_by_key import request

    return request(
        required(arguments, "pipelineId"),
        required(arguments, "buildNumber"),
    )


def _submit_builds(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.builds.submit_builds import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_build_by_key",
        title="Delete build by key",
        api="jira_software_cloud",
        tag="builds",
        method="DELETE",
        path="/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "pipelineId": {"type": "string", "maxLength": 255},
                "buildNumber": {"type": "integer"},
                "_updateSequenceNumber": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["buildNumber", "pipelineId"],
        },
        request=_delete_build_by_key,
    ),
    Operation(
        name="jira_software_cloud_delete_builds_by_property",
        title="Delete builds by property",
        api="jira_software_cloud",
        tag="builds",
        method="DELETE",
        path="/rest/builds/0.1/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"_updateSequenceNumber": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_delete_builds_by_property,
    ),
    Operation(
        name="jira_software_cloud_get_build_by_key",
        title="Get build by key",
        api="jira_software_cloud",
        tag="builds",
        method="GET",
        path="/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"pipelineId": {"type": "string", "maxLength": 255}, "buildNumber": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["buildNumber", "pipelineId"],
        },
        request=_get_build_by_key,
    ),
    Operation(
        name="jira_software_cloud_submit_builds",
        title="Submit builds",
        api="jira_software_cloud",
        tag="builds",
        method="POST",
        path="/rest/builds/0.1/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["builds"],
                    "properties": {
                        "builds": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 100,
                            "items": {
                                "required": [
                                    "buildNumber",
                                    "displayName",
                                    "lastUpdated",
                                    "pipelineId",
                                    "state",
                                    "updateSequenceNumber",
                                    "url",
                                ],
                                "type": "object",
                                "properties": {
                                    "associations": {
                                        "type": "array",
                                        "items": {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                    },
                                    "buildNumber": {"type": "integer"},
                                    "description": {"type": "string", "maxLength": 255},
                                    "displayName": {"type": "string", "maxLength": 255},
                                    "issueKeys": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 100,
                                        "items": {"type": "string", "pattern": "^\\w{1,255}-\\d{1,255}$"},
                                    },
                                    "label": {"type": "string", "maxLength": 255},
                                    "lastUpdated": {"type": "string", "format": "date-time"},
                                    "pipelineId": {"type": "string", "maxLength": 255},
                                    "references": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 5,
                                        "items": {
                                            "type": "object",
                                            "properties": {
                                                "commit": {
                                                    "type": "object",
                                                    "required": ["id", "repositoryUri"],
                                                    "properties": {
                                                        "id": {"type": "string", "maxLength": 255},
                                                        "repositoryUri": {"type": "string", "maxLength": 2000},
                                                    },
                                                },
                                                "ref": {
                                                    "type": "object",
                                                    "required": ["name", "uri"],
                                                    "properties": {
                                                        "name": {"type": "string", "maxLength": 255},
                                                        "uri": {"type": "string", "maxLength": 2000},
                                                    },
                                                },
                                            },
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
                                            "successful",
                                            "unknown",
                                        ],
                                    },
                                    "testInfo": {
                                        "type": "object",
                                        "required": ["numberFailed", "numberPassed", "totalNumber"],
                                        "properties": {
                                            "numberFailed": {"type": "integer"},
                                            "numberPassed": {"type": "integer"},
                                            "numberSkipped": {"type": "integer", "default": 0},
                                            "totalNumber": {"type": "integer"},
                                        },
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
        request=_submit_builds,
    ),
)
