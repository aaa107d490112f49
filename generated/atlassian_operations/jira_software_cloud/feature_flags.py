"""Operation wrappers of jira_software_cloud, feature_flags. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_feature_flag_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.feature_flags.delete_feature_flag_by_id import request

    return request(
        required(arguments, "featureFlagId"),
        field_update_sequence_id=optional(arguments, "_updateSequenceId"),
    )


def _delete_feature_flags_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.feature_flags.delete_feature_flags_by_property import request

    return request(
        field_update_sequence_id=optional(arguments, "_updateSequenceId"),
    )


def _get_feature_flag_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.feature_flags.get_feature_flag_by_id import request

    return request(
        required(arguments, "featureFlagId"),
    )


def _submit_feature_flags(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.feature_flags.submit_feature_flags import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_feature_flag_by_id",
        title="Delete feature flag by ID",
        api="jira_software_cloud",
        tag="feature_flags",
        method="DELETE",
        path="/rest/featureflags/0.1/flag/{featureFlagId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "featureFlagId": {"type": "string", "maxLength": 255},
                "_updateSequenceId": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["featureFlagId"],
        },
        request=_delete_feature_flag_by_id,
    ),
    Operation(
        name="jira_software_cloud_delete_feature_flags_by_property",
        title="Delete feature flags by property",
        api="jira_software_cloud",
        tag="feature_flags",
        method="DELETE",
        path="/rest/featureflags/0.1/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"_updateSequenceId": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_delete_feature_flags_by_property,
    ),
    Operation(
        name="jira_software_cloud_get_feature_flag_by_id",
        title="Get feature flag by ID",
        api="jira_software_cloud",
        tag="feature_flags",
        method="GET",
        path="/rest/featureflags/0.1/flag/{featureFlagId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"featureFlagId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["featureFlagId"],
        },
        request=_get_feature_flag_by_id,
    ),
    Operation(
        name="jira_software_cloud_submit_feature_flags",
        title="Submit feature flags",
        api="jira_software_cloud",
        tag="feature_flags",
        method="POST",
        path="/rest/featureflags/0.1/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "required": ["flags"],
                    "type": "object",
                    "properties": {
                        "flags": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 100,
                            "items": {
                                "required": ["details", "id", "key", "summary", "updateSequenceId"],
                                "type": "object",
                                "properties": {
                                    "associations": {
                                        "type": "array",
                                        "items": {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                    },
                                    "details": {
                                        "type": "array",
                                        "minItems": 1,
                                        "items": {
                                            "required": ["environment", "lastUpdated", "status", "url"],
                                            "type": "object",
                                            "properties": {
                                                "environment": {
                                                    "required": ["name"],
                                                    "type": "object",
                                                    "properties": {
                                                        "name": {"type": "string", "maxLength": 255},
                                                        "type": {
                                                            "type": "string",
                                                            "enum": ["development", "production", "staging", "testing"],
                                                        },
                                                    },
                                                },
                                                "lastUpdated": {"type": "string", "format": "date-time"},
                                                "status": {
                                                    "required": ["enabled"],
                                                    "type": "object",
                                                    "properties": {
                                                        "defaultValue": {"type": "string", "maxLength": 255},
                                                        "enabled": {"type": "boolean"},
                                                        "rollout": {
                                                            "type": "object",
                                                            "properties": {
                                                                "percentage": {
                                                                    "type": "number",
                                                                    "minimum": 0,
                                                                    "maximum": 100,
                                                                },
                                                                "rules": {"type": "integer", "minimum": 0},
                                                                "text": {"type": "string", "maxLength": 255},
                                                            },
                                                        },
                                                    },
                                                },
                                                "url": {"type": "string", "maxLength": 2000},
                                            },
                                        },
                                    },
                                    "displayName": {"type": "string", "maxLength": 255},
                                    "id": {"type": "string", "maxLength": 255},
                                    "issueKeys": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 100,
                                        "items": {"type": "string", "pattern": "^\\w{1,255}-\\d{1,255}$"},
                                    },
                                    "key": {"type": "string", "maxLength": 255},
                                    "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                    "summary": {
                                        "required": ["lastUpdated", "status"],
                                        "type": "object",
                                        "properties": {
                                            "lastUpdated": {"type": "string", "format": "date-time"},
                                            "status": {
                                                "required": ["enabled"],
                                                "type": "object",
                                                "properties": {
                                                    "defaultValue": {"type": "string", "maxLength": 255},
                                                    "enabled": {"type": "boolean"},
                                                    "rollout": {
                                                        "type": "object",
                                                        "properties": {
                                                            "percentage": {
                                                                "type": "number",
                                                                "minimum": 0,
                                                                "maximum": 100,
                                                            },
                                                            "rules": {"type": "integer", "minimum": 0},
                                                            "text": {"type": "string", "maxLength": 255},
                                                        },
                                                    },
                                                },
                                            },
                                            "url": {"type": "string", "maxLength": 2000},
                                        },
                                    },
                                    "updateSequenceId": {"type": "integer"},
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
        request=_submit_feature_flags,
    ),
)
