"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.severity_level import SeverityLevel


@define(kw_only=True)
class IncidentsItemSeverity(Model):
    level: SeverityLevel
