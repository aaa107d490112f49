"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_issue_source_response import GetIssueSourceResponse
    from atlassian_clients.jira_cloud.models.get_plan_response_status import GetPlanResponseStatus


@define(kw_only=True)
class GetPlanResponseForPage(Model):
    id: str
    issue_sources: list[GetIssueSourceResponse] | Unset = UNSET
    name: str
    scenario_id: str
    status: GetPlanResponseStatus
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_sources": "issueSources",
        "scenario_id": "scenarioId",
    }
