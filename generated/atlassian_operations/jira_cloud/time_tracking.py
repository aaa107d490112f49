"""Operation wrappers of jira_cloud, time_tracking. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_available_time_tracking_implementations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.time_tracking.get_available_time_tracking_implementations import request

    return request()


def _get_selected_time_tracking_implementation(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.time_tracking.get_selected_time_tracking_implementation import request

    return request()


def _get_shared_time_tracking_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.time_tracking.get_shared_time_tracking_configuration import request

    return request()


def _select_time_tracking_implementation(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.time_tracking.select_time_tracking_implementation import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _set_shared_time_tracking_configuration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.time_tracking.set_shared_time_tracking_configuration import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_available_time_tracking_implemen_d029",
        title="Get available time tracking implementations",
        api="jira_cloud",
        tag="time_tracking",
        method="GET",
        path="/rest/api/3/configuration/timetracking/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_available_time_tracking_implementations,
    ),
    Operation(
        name="jira_cloud_get_selected_time_tracking_implementation",
        title="Get selected time tracking implementation",
        api="jira_cloud",
        tag="time_tracking",
        method="GET",
        path="/rest/api/3/configuration/timetracking",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_selected_time_tracking_implementation,
    ),
    Operation(
        name="jira_cloud_get_shared_time_tracking_configuration",
        title="Get shared time tracking configuration",
        api="jira_cloud",
        tag="time_tracking",
        method="GET",
        path="/rest/api/3/configuration/timetracking/options",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_shared_time_tracking_configuration,
    ),
    Operation(
        name="jira_cloud_select_time_tracking_implementation",
        title="Select time tracking implementation",
        api="jira_cloud",
        tag="time_tracking",
        method="PUT",
        path="/rest/api/3/configuration/timetracking",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/TimeTrackingProvider"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_select_time_tracking_implementation,
    ),
    Operation(
        name="jira_cloud_set_shared_time_tracking_configuration",
        title="Set shared time tracking configuration",
        api="jira_cloud",
        tag="time_tracking",
        method="PUT",
        path="/rest/api/3/configuration/timetracking/options",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/TimeTrackingConfiguration"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_shared_time_tracking_configuration,
    ),
)
