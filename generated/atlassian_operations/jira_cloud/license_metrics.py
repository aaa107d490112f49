"""Operation wrappers of jira_cloud, license_metrics. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_approximate_application_license_count(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.license_metrics.get_approximate_application_license_count import request

    return request(
        required(arguments, "applicationKey"),
    )


def _get_approximate_license_count(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.license_metrics.get_approximate_license_count import request

    return request()


def _get_license(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.license_metrics.get_license import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_approximate_application_license_count",
        title="Get approximate application license count",
        api="jira_cloud",
        tag="license_metrics",
        method="GET",
        path="/rest/api/3/license/approximateLicenseCount/product/{applicationKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "applicationKey": {
                    "type": "string",
                    "enum": ["jira-core", "jira-product-discovery", "jira-servicedesk", "jira-software"],
                }
            },
            "additionalProperties": False,
            "required": ["applicationKey"],
        },
        request=_get_approximate_application_license_count,
    ),
    Operation(
        name="jira_cloud_get_approximate_license_count",
        title="Get approximate license count",
        api="jira_cloud",
        tag="license_metrics",
        method="GET",
        path="/rest/api/3/license/approximateLicenseCount",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_approximate_license_count,
    ),
    Operation(
        name="jira_cloud_get_license",
        title="Get license",
        api="jira_cloud",
        tag="license_metrics",
        method="GET",
        path="/rest/api/3/instance/license",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_license,
    ),
)
