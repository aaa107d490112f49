"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_cross_project_release_response import GetCrossProjectReleaseResponse
    from atlassian_clients.jira_cloud.models.get_custom_field_response import GetCustomFieldResponse
    from atlassian_clients.jira_cloud.models.get_exclusion_rules_response import GetExclusionRulesResponse
    from atlassian_clients.jira_cloud.models.get_issue_source_response import GetIssueSourceResponse
    from atlassian_clients.jira_cloud.models.get_permission_response import GetPermissionResponse
    from atlassian_clients.jira_cloud.models.get_plan_response_status import GetPlanResponseStatus
    from atlassian_clients.jira_cloud.models.get_scheduling_response import GetSchedulingResponse


@define(kw_only=True)
class GetPlanResponse(Model):
    cross_project_releases: list[GetCrossProjectReleaseResponse] | Unset = UNSET
    custom_fields: list[GetCustomFieldResponse] | Unset = UNSET
    exclusion_rules: GetExclusionRulesResponse | Unset = UNSET
    id: int
    issue_sources: list[GetIssueSourceResponse] | Unset = UNSET
    last_saved: str | Unset = UNSET
    lead_account_id: str | Unset = UNSET
    name: str | Unset = UNSET
    permissions: list[GetPermissionResponse] | Unset = UNSET
    scheduling: GetSchedulingResponse
    status: GetPlanResponseStatus
    _wire: ClassVar[Mapping[str, str]] = {
        "cross_project_releases": "crossProjectReleases",
        "custom_fields": "customFields",
        "exclusion_rules": "exclusionRules",
        "issue_sources": "issueSources",
        "last_saved": "lastSaved",
        "lead_account_id": "leadAccountId",
    }
