"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.version_usage_in_custom_field import VersionUsageInCustomField


@define(kw_only=True)
class VersionIssueCounts(Model):
    custom_field_usage: list[VersionUsageInCustomField] | Unset = UNSET
    issue_count_with_custom_fields_showing_version: int | Unset = UNSET
    issues_affected_count: int | Unset = UNSET
    issues_fixed_count: int | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_field_usage": "customFieldUsage",
        "issue_count_with_custom_fields_showing_version": "issueCountWithCustomFieldsShowingVersion",
        "issues_affected_count": "issuesAffectedCount",
        "issues_fixed_count": "issuesFixedCount",
        "self_": "self",
    }
