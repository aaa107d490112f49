"""Operation wrappers of jira_software_cloud, security_information. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_linked_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.delete_linked_workspaces import request

    return request()


def _delete_vulnerabilities_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.delete_vulnerabilities_by_property import (
        request,
    )

    return request()


def _delete_vulnerability_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.delete_vulnerability_by_id import request

    return request(
        required(arguments, "vulnerabilityId"),
    )


def _get_linked_workspace_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.get_linked_workspace_by_id import request

    return request(
        required(arguments, "workspaceId"),
    )


def _get_linked_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.get_linked_workspaces import request

    return request()


def _get_vulnerability_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.get_vulnerability_by_id import request

    return request(
        required(arguments, "vulnerabilityId"),
    )


def _submit_vulnerabilities(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.submit_vulnerabilities import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.security_information.submit_workspaces import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_linked_workspaces",
        title="Delete linked workspaces",
        api="jira_software_cloud",
        tag="security_information",
        method="DELETE",
        path="/rest/security/1.0/linkedWorkspaces/bulk",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_delete_linked_workspaces,
    ),
    Operation(
        name="jira_software_cloud_delete_vulnerabilities_by_p_73fc",
        title="Delete vulnerabilities by property",
        api="jira_software_cloud",
        tag="security_information",
        method="DELETE",
        path="/rest/security/1.0/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_delete_vulnerabilities_by_property,
    ),
    Operation(
        name="jira_software_cloud_delete_vulnerability_by_id",
        title="Delete vulnerability by ID",
        api="jira_software_cloud",
        tag="security_information",
        method="DELETE",
        path="/rest/security/1.0/vulnerability/{vulnerabilityId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"vulnerabilityId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["vulnerabilityId"],
        },
        request=_delete_vulnerability_by_id,
    ),
    Operation(
        name="jira_software_cloud_get_linked_workspace_by_id",
        title="Get linked workspace by ID",
        api="jira_software_cloud",
        tag="security_information",
        method="GET",
        path="/rest/security/1.0/linkedWorkspaces/{workspaceId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"workspaceId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["workspaceId"],
        },
        request=_get_linked_workspace_by_id,
    ),
    Operation(
        name="jira_software_cloud_get_linked_workspaces",
        title="Get linked workspaces",
        api="jira_software_cloud",
        tag="security_information",
        method="GET",
        path="/rest/security/1.0/linkedWorkspaces",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_linked_workspaces,
    ),
    Operation(
        name="jira_software_cloud_get_vulnerability_by_id",
        title="Get vulnerability by ID",
        api="jira_software_cloud",
        tag="security_information",
        method="GET",
        path="/rest/security/1.0/vulnerability/{vulnerabilityId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"vulnerabilityId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["vulnerabilityId"],
        },
        request=_get_vulnerability_by_id,
    ),
    Operation(
        name="jira_software_cloud_submit_vulnerabilities",
        title="Submit vulnerabilities",
        api="jira_software_cloud",
        tag="security_information",
        method="POST",
        path="/rest/security/1.0/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "required": ["vulnerabilities"],
                    "type": "object",
                    "properties": {
                        "operationType": {"type": "string", "enum": ["BACKFILL", "NORMAL", "SCAN"]},
                        "properties": {
                            "type": "object",
                            "maxProperties": 5,
                            "additionalProperties": {"type": "string", "maxLength": 255},
                        },
                        "providerMetadata": {"type": "object", "properties": {"product": {"type": "string"}}},
                        "vulnerabilities": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 1000,
                            "items": {
                                "required": [
                                    "containerId",
                                    "description",
                                    "displayName",
                                    "id",
                                    "introducedDate",
                                    "lastUpdated",
                                    "schemaVersion",
                                    "severity",
                                    "status",
                                    "type",
                                    "updateSequenceNumber",
                                    "url",
                                ],
                                "type": "object",
                                "properties": {
                                    "addAssociations": {
                                        "type": "array",
                                        "minItems": 0,
                                        "maxItems": 1,
                                        "items": {
                                            "anyOf": [
                                                {
                                                    "type": "object",
                                                    "required": ["associationType", "values"],
                                                    "properties": {
                                                        "associationType": {
                                                            "type": "string",
                                                            "enum": ["issueIdOrKeys"],
                                                        },
                                                        "values": {
                                                            "type": "array",
                                                            "minItems": 1,
                                                            "maxItems": 500,
                                                            "items": {"type": "string", "maxLength": 255},
                                                        },
                                                    },
                                                }
                                            ]
                                        },
                                    },
                                    "additionalInfo": {
                                        "type": "object",
                                        "required": ["content"],
                                        "properties": {
                                            "content": {"type": "string", "maxLength": 255},
                                            "url": {"type": "string", "maxLength": 2000},
                                        },
                                    },
                                    "associationsLastUpdated": {"type": "string", "format": "date-time"},
                                    "associationsUpdateSequenceNumber": {"type": "integer"},
                                    "containerId": {
                                        "type": "string",
                                        "maxLength": 255,
                                        "pattern": "[a-zA-Z0-9\\-_.~@:{}=]+(/[a-zA-Z0-9\\-_.~@:{}=]+)*",
                                    },
                                    "description": {"type": "string", "maxLength": 5000},
                                    "displayName": {"type": "string", "maxLength": 255},
                                    "id": {"type": "string", "maxLength": 255},
                                    "identifiers": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 100,
                                        "items": {
                                            "required": ["displayName", "url"],
                                            "type": "object",
                                            "properties": {
                                                "displayName": {"type": "string", "maxLength": 255},
                                                "url": {"type": "string", "maxLength": 2000},
                                            },
                                        },
                                    },
                                    "introducedDate": {"type": "string", "format": "date-time"},
                                    "lastUpdated": {"type": "string", "format": "date-time"},
                                    "removeAssociations": {
                                        "type": "array",
                                        "minItems": 0,
                                        "maxItems": 1,
                                        "items": {
                                            "anyOf": [
                                                {
                                                    "type": "object",
                                                    "required": ["associationType", "values"],
                                                    "properties": {
                                                        "associationType": {
                                                            "type": "string",
                                                            "enum": ["issueIdOrKeys"],
                                                        },
                                                        "values": {
                                                            "type": "array",
                                                            "minItems": 1,
                                                            "maxItems": 500,
                                                            "items": {"type": "string", "maxLength": 255},
                                                        },
                                                    },
                                                }
                                            ]
                                        },
                                    },
                                    "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                    "severity": {
                                        "required": ["level"],
                                        "minItems": 1,
                                        "type": "object",
                                        "properties": {
                                            "level": {
                                                "type": "string",
                                                "enum": ["critical", "high", "low", "medium", "unknown"],
                                            }
                                        },
                                    },
                                    "status": {"type": "string", "enum": ["closed", "ignored", "open", "unknown"]},
                                    "type": {"type": "string", "enum": ["dast", "sast", "sca", "unknown"]},
                                    "updateSequenceNumber": {"type": "integer"},
                                    "url": {"type": "string", "maxLength": 2000},
                                },
                                "additionalProperties": False,
                            },
                        },
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_vulnerabilities,
    ),
    Operation(
        name="jira_software_cloud_submit_workspaces",
        title="Submit workspaces",
        api="jira_software_cloud",
        tag="security_information",
        method="POST",
        path="/rest/security/1.0/linkedWorkspaces/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "required": ["workspaceIds"],
                    "type": "object",
                    "properties": {
                        "workspaceIds": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 100,
                            "items": {
                                "type": "string",
                                "pattern": "[a-zA-Z0-9\\-_.~@:{}=]+(/[a-zA-Z0-9\\-_.~@:{}=]+)*",
                            },
                        }
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_workspaces,
    ),
)
