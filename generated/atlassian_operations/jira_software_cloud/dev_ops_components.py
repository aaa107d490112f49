"""Operation wrappers of jira_software_cloud, dev_ops_components. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_component_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.dev_ops_components.delete_component_by_id import request

    return request(
        required(arguments, "componentId"),
    )


def _delete_components_by_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.dev_ops_components.delete_components_by_property import request

    return request()


def _get_component_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.dev_ops_components.get_component_by_id import request

    return request(
        required(arguments, "componentId"),
    )


def _submit_components(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.dev_ops_components.submit_components import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_component_by_id",
        title="Delete component by ID",
        api="jira_software_cloud",
        tag="dev_ops_components",
        method="DELETE",
        path="/rest/devopscomponents/1.0/devopscomponents/{componentId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"componentId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["componentId"],
        },
        request=_delete_component_by_id,
    ),
    Operation(
        name="jira_software_cloud_delete_components_by_property",
        title="Delete components by property",
        api="jira_software_cloud",
        tag="dev_ops_components",
        method="DELETE",
        path="/rest/devopscomponents/1.0/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_delete_components_by_property,
    ),
    Operation(
        name="jira_software_cloud_get_component_by_id",
        title="Get component by ID",
        api="jira_software_cloud",
        tag="dev_ops_components",
        method="GET",
        path="/rest/devopscomponents/1.0/devopscomponents/{componentId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"componentId": {"type": "string", "maxLength": 255}},
            "additionalProperties": False,
            "required": ["componentId"],
        },
        request=_get_component_by_id,
    ),
    Operation(
        name="jira_software_cloud_submit_components",
        title="Submit components",
        api="jira_software_cloud",
        tag="dev_ops_components",
        method="POST",
        path="/rest/devopscomponents/1.0/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "required": ["devopsComponents"],
                    "type": "object",
                    "properties": {
                        "devopsComponents": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 1000,
                            "items": {
                                "required": [
                                    "avatarUrl",
                                    "componentType",
                                    "description",
                                    "id",
                                    "lastUpdated",
                                    "name",
                                    "schemaVersion",
                                    "tier",
                                    "updateSequenceNumber",
                                    "url",
                                ],
                                "type": "object",
                                "properties": {
                                    "avatarUrl": {"type": "string", "maxLength": 2000},
                                    "componentType": {
                                        "type": "string",
                                        "enum": [
                                            "Application",
                                            "Capability",
                                            "Cloud resource",
                                            "Data pipeline",
                                            "Library",
                                            "Machine learning model",
                                            "Other",
                                            "Service",
                                            "UI element",
                                            "Website",
                                        ],
                                    },
                                    "description": {"type": "string", "maxLength": 5000},
                                    "id": {"type": "string", "maxLength": 255},
                                    "lastUpdated": {"type": "string", "format": "date-time"},
                                    "name": {"type": "string", "maxLength": 255},
                                    "providerName": {"type": "string", "maxLength": 255},
                                    "schemaVersion": {"type": "string", "enum": ["1.0"], "default": "1.0"},
                                    "tier": {"type": "string", "enum": ["Tier 1", "Tier 2", "Tier 3", "Tier 4"]},
                                    "updateSequenceNumber": {"type": "integer"},
                                    "url": {"type": "string", "maxLength": 2000},
                                },
                                "additionalProperties": False,
                            },
                        },
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
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_submit_components,
    ),
)
