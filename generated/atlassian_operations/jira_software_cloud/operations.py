"""Operation wrappers of jira_software_cloud, operations. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_entity_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.delete_entity_by_property import request

    return request()


def _delete_incident_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.delete_incident_by_id import request

    return request(
        required(arguments, "incidentId"),
    )


def _delete_review_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.delete_review_by_id import request

    return request(
        required(arguments, "reviewId"),
    )


def _delete_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.delete_workspaces import request

    return request()


def _get_incident_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.get_incident_by_id import request

    return request(
        required(arguments, "incidentId"),
    )


def _get_review_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.get_review_by_id import request

    return request(
        required(arguments, "reviewId"),
    )


def _get_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.get_workspaces import request

    return request()


def _submit_entity(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.submit_entity import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _submit_operations_workspaces(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.operations.submit_operations_workspaces import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_entity_by_property",
        title="Delete entity by property",
        api="jira_software_cloud",
        tag="operations",
        method="DELETE",
        path="/rest/operations/1.0/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_delete_entity_by_property,
    ),
    Operation(
        name="jira_software_cloud_delete_incident_by_id",
        title="Delete incident by ID",
        api="jira_software_cloud",
        tag="operations",
        method="DELETE",
        path="/rest/operations/1.0/incidents/{incidentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"incidentId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["incidentId"],
        },
        request=_delete_incident_by_id,
    ),
    Operation(
        name="jira_software_cloud_delete_review_by_id",
        title="Delete review by ID",
        api="jira_software_cloud",
        tag="operations",
        method="DELETE",
        path="/rest/operations/1.0/post-incident-reviews/{reviewId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"reviewId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["reviewId"],
        },
        request=_delete_review_by_id,
    ),
    Operation(
        name="jira_software_cloud_delete_workspaces",
        title="Delete workspaces",
        api="jira_software_cloud",
        tag="operations",
        method="DELETE",
        path="/rest/operations/1.0/linkedWorkspaces/bulk",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_delete_workspaces,
    ),
    Operation(
        name="jira_software_cloud_get_incident_by_id",
        title="Get incident by ID",
        api="jira_software_cloud",
        tag="operations",
        method="GET",
        path="/rest/operations/1.0/incidents/{incidentId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"incidentId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["incidentId"],
        },
        request=_get_incident_by_id,
    ),
    Operation(
        name="jira_software_cloud_get_review_by_id",
        title="Get review by ID",
        api="jira_software_cloud",
        tag="operations",
        method="GET",
        path="/rest/operations/1.0/post-incident-reviews/{reviewId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"reviewId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["reviewId"],
        },
        request=_get_review_by_id,
    ),
    Operation(
        name="jira_software_cloud_get_workspaces",
        title="Get workspaces",
        api="jira_software_cloud",
        tag="operations",
        method="GET",
        path="/rest/operations/1.0/linkedWorkspaces",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_workspaces,
    ),
    Operation(
        name="jira_software_cloud_submit_entity",
        title="Submit entity",
        api="jira_software_cloud",
        tag="operations",
        method="POST",
        path="/rest/operations/1.0/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {
                        "properties": {
                            "type": "object",
                            "maxProperties": 5,
                            "additionalProperties": {"type": "string", "maxLength": 255},
                        },
                        "providerMetadata": {
                            "type": "object",
                            "properties": {"product": {"type": "string"}},
                            "additionalProperties": False,
                        },
                    },
                    "anyOf": [
                        {
                            "type": "object",
                            "properties": {
                                "incidents": {
                                    "type": "array",
                                    "minItems": 1,
                                    "maxItems": 1000,
                                    "items": {
                                        "required": [
                                            "affectedComponents",
                                            "createdDate",
                                            "description",
                                            "id",
                                            "lastUpdated",
                                            "schemaVersion",
                                            "status",
                                            "summary",
                                            "updateSequenceNumber",
                                            "url",
                                        ],
                                        "type": "object",
                                        "properties": {
                                            "affectedComponents": {
                                                "type": "array",
                                                "minItems": 1,
                                                "maxItems": 100,
                                                "items": {"type": "string"},
                                            },
                                            "associations": {
                                                "type": "array",
                                                "minItems": 1,
                                                "maxItems": 100,
                                                "items": {
                                                    "type": "object",
                                                    "properties": {
                                                        "associationType": {
                                                            "type": "string",
                                                            "enum": [
                                                                "ati:cloud:compass:event-source",
                                                                "issueIdOrKeys",
                                                                "serviceIdOrKeys",
                                                            ],
                                                        },
                                                        "values": {"type": "array", "items": {"type": "string"}},
                                                    },
                                                },
                                            },
                                            "createdDate": {"type": "string", "format": "date-time"},
                                            "description": {"type": "string", "maxLength": 5000},
                                            "id": {"type": "string", "maxLength": 255},
                                            "lastUpdated": {"type": "string", "format": "date-time"},
                                            "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                            "severity": {
                                                "required": ["level"],
                                                "minItems": 1,
                                                "type": "object",
                                                "properties": {
                                                    "level": {
                                                        "type": "string",
                                                        "enum": ["P1", "P2", "P3", "P4", "P5", "unknown"],
                                                    }
                                                },
                                            },
                                            "status": {"type": "string", "enum": ["open", "resolved", "unknown"]},
                                            "summary": {"type": "string", "maxLength": 255},
                                            "updateSequenceNumber": {"type": "integer"},
                                            "url": {"type": "string", "maxLength": 2000},
                                        },
                                        "additionalProperties": False,
                                    },
                                }
                            },
                        },
                        {
                            "type": "object",
                            "properties": {
                                "reviews": {
                                    "type": "array",
                                    "minItems": 1,
                                    "maxItems": 1000,
                                    "items": {
                                        "required": [
                                            "createdDate",
                                            "description",
                                            "id",
                                            "lastUpdated",
                                            "reviews",
                                            "schemaVersion",
                                            "status",
                                            "summary",
                                            "updateSequenceNumber",
                                            "url",
                                        ],
                                        "type": "object",
                                        "properties": {
                                            "associations": {
                                                "type": "array",
                                                "minItems": 1,
                                                "maxItems": 100,
                                                "items": {
                                                    "type": "object",
                                                    "properties": {
                                                        "associationType": {
                                                            "type": "string",
                                                            "enum": [
                                                                "ati:cloud:compass:event-source",
                                                                "issueIdOrKeys",
                                                                "serviceIdOrKeys",
                                                            ],
                                                        },
                                                        "values": {"type": "array", "items": {"type": "string"}},
                                                    },
                                                },
                                            },
                                            "createdDate": {"type": "string", "format": "date-time"},
                                            "description": {"type": "string", "maxLength": 5000},
                                            "id": {"type": "string", "maxLength": 255},
                                            "lastUpdated": {"type": "string", "format": "date-time"},
                                            "reviews": {
                                                "type": "array",
                                                "minItems": 1,
                                                "maxItems": 100,
                                                "items": {"type": "string"},
                                            },
                                            "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                            "status": {
                                                "type": "string",
                                                "enum": ["completed", "in progress", "outstanding actions", "unknown"],
                                            },
                                            "summary": {"type": "string", "maxLength": 255},
                                            "updateSequenceNumber": {"type": "integer"},
                                            "url": {"type": "string", "maxLength": 2000},
                                        },
                                        "additionalProperties": False,
                                    },
                                }
                            },
                        },
                    ],
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_entity,
    ),
    Operation(
        name="jira_software_cloud_submit_operations_workspaces",
        title="Submit operations workspaces",
        api="jira_software_cloud",
        tag="operations",
        method="POST",
        path="/rest/operations/1.0/linkedWorkspaces/bulk",
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
                        "workspaceIds": {"type": "array", "minItems": 1, "maxItems": 100, "items": {"type": "string"}}
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_operations_workspaces,
    ),
)
