"""Operation wrappers of jira_cloud, project_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_project_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_properties.delete_project_property import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_project_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_properties.get_project_property import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "propertyKey"),
    )


def _get_project_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_properties.get_project_property_keys import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _set_project_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_properties.set_project_property import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_project_property",
        title="Delete project property",
        api="jira_cloud",
        tag="project_properties",
        method="DELETE",
        path="/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey", "propertyKey"],
        },
        request=_delete_project_property,
    ),
    Operation(
        name="jira_cloud_get_project_property",
        title="Get project property",
        api="jira_cloud",
        tag="project_properties",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey", "propertyKey"],
        },
        request=_get_project_property,
    ),
    Operation(
        name="jira_cloud_get_project_property_keys",
        title="Get project property keys",
        api="jira_cloud",
        tag="project_properties",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_property_keys,
    ),
    Operation(
        name="jira_cloud_set_project_property",
        title="Set project property",
        api="jira_cloud",
        tag="project_properties",
        method="PUT",
        path="/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey", "propertyKey"],
        },
        request=_set_project_property,
    ),
)
