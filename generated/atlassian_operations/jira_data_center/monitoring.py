"""Operation wrappers of jira_data_center, monitoring. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _are_metrics_exposed(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.are_metrics_exposed import request

    return request()


def _get_available_metrics(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.get_available_metrics import request

    return request()


def _is_app_monitoring_enabled(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.is_app_monitoring_enabled import request

    return request()


def _is_ipd_monitoring_enabled(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.is_ipd_monitoring_enabled import request

    return request()


def _set_app_monitoring_enabled_app(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.set_app_monitoring_enabled_app import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _set_app_monitoring_enabled_ipd(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.set_app_monitoring_enabled_ipd import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _start_start_exposing(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.start_start_exposing import request

    return request()


def _stop_stop_exposing(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.monitoring.stop_stop_exposing import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_are_metrics_exposed",
        title="Are metrics exposed",
        api="jira_data_center",
        tag="monitoring",
        method="GET",
        path="/rest/api/2/monitoring/jmx/areMetricsExposed",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_are_metrics_exposed,
    ),
    Operation(
        name="jira_dc_get_available_metrics",
        title="Get available metrics",
        api="jira_data_center",
        tag="monitoring",
        method="GET",
        path="/rest/api/2/monitoring/jmx/getAvailableMetrics",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_available_metrics,
    ),
    Operation(
        name="jira_dc_is_app_monitoring_enabled",
        title="Is app monitoring enabled",
        api="jira_data_center",
        tag="monitoring",
        method="GET",
        path="/rest/api/2/monitoring/app",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_is_app_monitoring_enabled,
    ),
    Operation(
        name="jira_dc_is_ipd_monitoring_enabled",
        title="Is ipd monitoring enabled",
        api="jira_data_center",
        tag="monitoring",
        method="GET",
        path="/rest/api/2/monitoring/ipd",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_is_ipd_monitoring_enabled,
    ),
    Operation(
        name="jira_dc_set_app_monitoring_enabled_app",
        title="Set app monitoring enabled app",
        api="jira_data_center",
        tag="monitoring",
        method="POST",
        path="/rest/api/2/monitoring/app",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AppMonitoringRestEntity"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_app_monitoring_enabled_app,
    ),
    Operation(
        name="jira_dc_set_app_monitoring_enabled_ipd",
        title="Set app monitoring enabled ipd",
        api="jira_data_center",
        tag="monitoring",
        method="POST",
        path="/rest/api/2/monitoring/ipd",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IpdMonitoringRestEntity"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_app_monitoring_enabled_ipd,
    ),
    Operation(
        name="jira_dc_start_start_exposing",
        title="Start start exposing",
        api="jira_data_center",
        tag="monitoring",
        method="POST",
        path="/rest/api/2/monitoring/jmx/startExposing",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_start_start_exposing,
    ),
    Operation(
        name="jira_dc_stop_stop_exposing",
        title="Stop stop exposing",
        api="jira_data_center",
        tag="monitoring",
        method="POST",
        path="/rest/api/2/monitoring/jmx/stopExposing",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_stop_stop_exposing,
    ),
)
