"""Operation wrappers of jira_data_center, applicationrole. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_all(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.applicationrole.get_all import request

    return request()


def _get_applicationrole(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.applicationrole.get_applicationrole import request

    return request(
        required(arguments, "key"),
    )


def _put_applicationrole(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.applicationrole.put_applicationrole import request

    return request(
        required(arguments, "key"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        if_match=optional(arguments, "If-Match"),
        version_hash=optional(arguments, "versionHash"),
    )


def _put_bulk_applicationrole(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.applicationrole.put_bulk_applicationrole import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        if_match=optional(arguments, "If-Match"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_all",
        title="Get all",
        api="jira_data_center",
        tag="applicationrole",
        method="GET",
        path="/rest/api/2/applicationrole",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all,
    ),
    Operation(
        name="jira_dc_get_applicationrole",
        title="Get applicationrole",
        api="jira_data_center",
        tag="applicationrole",
        method="GET",
        path="/rest/api/2/applicationrole/{key}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}},
            "additionalProperties": False,
            "required": ["key"],
        },
        request=_get_applicationrole,
    ),
    Operation(
        name="jira_dc_put_applicationrole",
        title="Put applicationrole",
        api="jira_data_center",
        tag="applicationrole",
        method="PUT",
        path="/rest/api/2/applicationrole/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "key": {"type": "string"},
                "If-Match": {"type": "string"},
                "versionHash": {"type": "string"},
                "body": {"$ref": "#/$defs/ApplicationRoleBean"},
            },
            "additionalProperties": False,
            "required": ["key"],
        },
        request=_put_applicationrole,
    ),
    Operation(
        name="jira_dc_put_bulk_applicationrole",
        title="Put bulk applicationrole",
        api="jira_data_center",
        tag="applicationrole",
        method="PUT",
        path="/rest/api/2/applicationrole",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"If-Match": {"type": "string"}, "body": {"$ref": "#/$defs/ApplicationRoleBean"}},
            "additionalProperties": False,
        },
        request=_put_bulk_applicationrole,
    ),
)
