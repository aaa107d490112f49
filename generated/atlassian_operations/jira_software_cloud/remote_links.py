"""Operation wrappers of jira_software_cloud, remote_links. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_remote_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.remote_links.delete_remote_link_by_id import request

    return request(
        required(arguments, "remoteLinkId"),
        field_update_sequence_number=optional(arguments, "_updateSequenceNumber"),
    )


def _delete_remote_links_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.remote_links.delete_remote_links_by_property import request

    return request(
        field_update_sequence_number=optional(arguments, "_updateSequenceNumber"),
        params=optional(arguments, "params"),
    )


def _get_remote_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.remote_links.get_remote_link_by_id import request

    return request(
        required(arguments, "remoteLinkId"),
    )


def _submit_remote_links(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.remote_links.submit_remote_links import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_remote_link_by_id",
        title="Delete remote link by ID",
        api="jira_software_cloud",
        tag="remote_links",
        method="DELETE",
        path="/rest/remotelinks/1.0/remotelink/{remoteLinkId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "remoteLinkId": {"type": "string", "maxLength": 255},
                "_updateSequenceNumber": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["remoteLinkId"],
        },
        request=_delete_remote_link_by_id,
    ),
    Operation(
        name="jira_software_cloud_delete_remote_links_by_property",
        title="Delete remote links by property",
        api="jira_software_cloud",
        tag="remote_links",
        method="DELETE",
        path="/rest/remotelinks/1.0/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"_updateSequenceNumber": {"type": "integer"}, "params": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_delete_remote_links_by_property,
    ),
    Operation(
        name="jira_software_cloud_get_remote_link_by_id",
        title="Get remote link by ID",
        api="jira_software_cloud",
        tag="remote_links",
        method="GET",
        path="/rest/remotelinks/1.0/remotelink/{remoteLinkId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"remoteLinkId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["remoteLinkId"],
        },
        request=_get_remote_link_by_id,
    ),
    Operation(
        name="jira_software_cloud_submit_remote_links",
        title="Submit remote links",
        api="jira_software_cloud",
        tag="remote_links",
        method="POST",
        path="/rest/remotelinks/1.0/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["remoteLinks"],
                    "properties": {
                        "properties": {
                            "type": "object",
                            "maxProperties": 5,
                            "additionalProperties": {"type": "string", "maxLength": 255},
                        },
                        "providerMetadata": {"type": "object", "properties": {"product": {"type": "string"}}},
                        "remoteLinks": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 100,
                            "items": {
                                "required": ["displayName", "id", "lastUpdated", "type", "updateSequenceNumber", "url"],
                                "type": "object",
                                "properties": {
                                    "actionIds": {"type": "array", "maxItems": 10, "items": {"type": "string"}},
                                    "associations": {
                                        "type": "array",
                                        "minItems": 1,
                                        "maxItems": 2,
                                        "items": {
                                            "anyOf": [
                                                {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                                {"$ref": "#/$defs/ServiceIdOrKeysAssociation"},
                                            ]
                                        },
                                    },
                                    "attributeMap": {"type": "object", "additionalProperties": {"type": "string"}},
                                    "description": {"type": "string", "maxLength": 255},
                                    "displayName": {"type": "string", "maxLength": 255},
                                    "id": {"type": "string", "maxLength": 255},
                                    "lastUpdated": {"type": "string", "format": "date-time"},
                                    "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                    "status": {
                                        "type": "object",
                                        "required": ["appearance", "label"],
                                        "properties": {
                                            "appearance": {
                                                "type": "string",
                                                "enum": [
                                                    "default",
                                                    "inprogress",
                                                    "moved",
                                                    "new",
                                                    "prototype",
                                                    "removed",
                                                    "success",
                                                ],
                                            },
                                            "label": {"type": "string", "maxLength": 255},
                                        },
                                    },
                                    "type": {
                                        "type": "string",
                                        "enum": [
                                            "alert",
                                            "bugReport",
                                            "coverage",
                                            "document",
                                            "logFile",
                                            "other",
                                            "prototype",
                                            "security",
                                            "test",
                                        ],
                                    },
                                    "updateSequenceNumber": {"type": "integer"},
                                    "url": {"type": "string", "maxLength": 2000},
                                },
                            },
                        },
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_remote_links,
    ),
)
