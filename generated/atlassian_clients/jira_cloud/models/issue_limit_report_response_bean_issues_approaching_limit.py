"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_limit_report_response_bean_issues_approaching_limit_value import (
        IssueLimitReportResponseBeanIssuesApproachingLimitValue,
    )


@define(kw_only=True)
class IssueLimitReportResponseBeanIssuesApproachingLimit(Model):
    additional: dict[str, IssueLimitReportResponseBeanIssuesApproachingLimitValue] = field(factory=dict)
