"""Operation wrappers of jira_data_center, application_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_advanced_settings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.application_properties.get_advanced_settings import request

    return request()


def _get_property_application_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.application_properties.get_property_application_properties import (
        request,
    )

    return request(
        permission_level=required(arguments, "permissionLevel"),
        key_filter=optional(arguments, "keyFilter"),
        key=required(arguments, "key"),
    )


def _set_property_via_restful_table(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.application_properties.set_property_via_restful_table import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_advanced_settings",
        title="Get advanced settings",
        api="jira_data_center",
        tag="application_properties",
        method="GET",
        path="/rest/api/2/application-properties/advanced-settings",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_advanced_settings,
    ),
    Operation(
        name="jira_dc_get_property_application_properties",
        title="Get property application properties",
        api="jira_data_center",
        tag="application_properties",
        method="GET",
        path="/rest/api/2/application-properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "permissionLevel": {"type": "string"},
                "keyFilter": {"type": "string"},
                "key": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["key", "permissionLevel"],
        },
        request=_get_property_application_properties,
    ),
    Operation(
        name="jira_dc_set_property_via_restful_table",
        title="Set property via restful table",
        api="jira_data_center",
        tag="application_properties",
        method="PUT",
        path="/rest/api/2/application-properties/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_set_property_via_restful_table,
    ),
)
