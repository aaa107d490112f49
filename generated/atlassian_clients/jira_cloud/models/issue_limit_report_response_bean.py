"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_limit_report_response_bean_entities_breaching_limit import (
        IssueLimitReportResponseBeanEntitiesBreachingLimit,
    )
    from atlassian_clients.jira_cloud.models.issue_limit_report_response_bean_issues_approaching_limit import (
        IssueLimitReportResponseBeanIssuesApproachingLimit,
    )
    from atlassian_clients.jira_cloud.models.issue_limit_report_response_bean_issues_breaching_limit import (
        IssueLimitReportResponseBeanIssuesBreachingLimit,
    )
    from atlassian_clients.jira_cloud.models.issue_limit_report_response_bean_limits import (
        IssueLimitReportResponseBeanLimits,
    )


@define(kw_only=True)
class IssueLimitReportResponseBean(Model):
    entities_breaching_limit: IssueLimitReportResponseBeanEntitiesBreachingLimit | Unset = UNSET
    issues_approaching_limit: IssueLimitReportResponseBeanIssuesApproachingLimit | Unset = UNSET
    issues_breaching_limit: IssueLimitReportResponseBeanIssuesBreachingLimit | Unset = UNSET
    limits: IssueLimitReportResponseBeanLimits | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "entities_breaching_limit": "entitiesBreachingLimit",
        "issues_approaching_limit": "issuesApproachingLimit",
        "issues_breaching_limit": "issuesBreachingLimit",
    }
