"""Operation wrappers of jira_cloud, jira_settings. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_advanced_settings(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_settings.get_advanced_settings import request

    return request()


def _get_application_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_settings.get_application_property import request

    return request(
        key=optional(arguments, "key"),
        permission_level=optional(arguments, "permissionLevel"),
        key_filter=optional(arguments, "keyFilter"),
    )


def _get_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_settings.get_configuration import request

    return request()


def _set_application_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_settings.set_application_property import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_advanced_settings",
        title="Get advanced settings",
        api="jira_cloud",
        tag="jira_settings",
        method="GET",
        path="/rest/api/3/application-properties/advanced-settings",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_advanced_settings,
    ),
    Operation(
        name="jira_cloud_get_application_property",
        title="Get application property",
        api="jira_cloud",
        tag="jira_settings",
        method="GET",
        path="/rest/api/3/application-properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "key": {"type": "string"},
                "permissionLevel": {"type": "string"},
                "keyFilter": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_application_property,
    ),
    Operation(
        name="jira_cloud_get_configuration",
        title="Get configuration",
        api="jira_cloud",
        tag="jira_settings",
        method="GET",
        path="/rest/api/3/configuration",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_configuration,
    ),
    Operation(
        name="jira_cloud_set_application_property",
        title="Set application property",
        api="jira_cloud",
        tag="jira_settings",
        method="PUT",
        path="/rest/api/3/application-properties/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/SimpleApplicationPropertyBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_set_application_property,
    ),
)
