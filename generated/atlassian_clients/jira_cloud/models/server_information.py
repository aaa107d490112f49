"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.health_check_result import HealthCheckResult


@define(kw_only=True)
class ServerInformation(Model):
    base_url: str | Unset = UNSET
    build_date: str | Unset = UNSET
    build_number: int | Unset = UNSET
    deployment_type: str | Unset = UNSET
    display_url: str | Unset = UNSET
    display_url_confluence: str | Unset = UNSET
    display_url_servicedesk_help_center: str | Unset = UNSET
    health_checks: list[HealthCheckResult] | Unset = UNSET
    scm_info: str | Unset = UNSET
    server_time: str | Unset = UNSET
    server_time_zone: str | Unset = UNSET
    server_title: str | Unset = UNSET
    version: str | Unset = UNSET
    version_numbers: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "base_url": "baseUrl",
        "build_date": "buildDate",
        "build_number": "buildNumber",
        "deployment_type": "deploymentType",
        "display_url": "displayUrl",
        "display_url_confluence": "displayUrlConfluence",
        "display_url_servicedesk_help_center": "displayUrlServicedeskHelpCenter",
        "health_checks": "healthChecks",
        "scm_info": "scmInfo",
        "server_time": "serverTime",
        "server_time_zone": "serverTimeZone",
        "server_title": "serverTitle",
        "version_numbers": "versionNumbers",
    }
