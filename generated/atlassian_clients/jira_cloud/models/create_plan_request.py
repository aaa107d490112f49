"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_cross_project_release_request import (
        CreateCrossProjectReleaseRequest,
    )
    from atlassian_clients.jira_cloud.models.create_custom_field_request import CreateCustomFieldRequest
    from atlassian_clients.jira_cloud.models.create_exclusion_rules_request import CreateExclusionRulesRequest
    from atlassian_clients.jira_cloud.models.create_issue_source_request import CreateIssueSourceRequest
    from atlassian_clients.jira_cloud.models.create_permission_request import CreatePermissionRequest
    from atlassian_clients.jira_cloud.models.create_scheduling_request import CreateSchedulingRequest


@define(kw_only=True)
class CreatePlanRequest(Model):
    cross_project_releases: list[CreateCrossProjectReleaseRequest] | Unset = UNSET
    custom_fields: list[CreateCustomFieldRequest] | Unset = UNSET
    exclusion_rules: CreateExclusionRulesRequest | Unset = UNSET
    issue_sources: list[CreateIssueSourceRequest]
    lead_account_id: str | Unset = UNSET
    name: str
    permissions: list[CreatePermissionRequest] | Unset = UNSET
    scheduling: CreateSchedulingRequest
    _wire: ClassVar[Mapping[str, str]] = {
        "cross_project_releases": "crossProjectReleases",
        "custom_fields": "customFields",
        "exclusion_rules": "exclusionRules",
        "issue_sources": "issueSources",
        "lead_account_id": "leadAccountId",
    }
