"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.licensed_application_plan import LicensedApplicationPlan


@define(kw_only=True)
class LicensedApplication(Model):
    id: str
    plan: LicensedApplicationPlan
