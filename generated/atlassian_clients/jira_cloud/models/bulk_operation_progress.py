"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_operation_progress_failed_accessible_issues import (
        BulkOperationProgressFailedAccessibleIssues,
    )
    from atlassian_clients.jira_cloud.models.bulk_operation_progress_status import BulkOperationProgressStatus
    from atlassian_clients.jira_cloud.models.user import User


@define(kw_only=True)
class BulkOperationProgress(Model):
    created: str | Unset = UNSET
    failed_accessible_issues: BulkOperationProgressFailedAccessibleIssues | Unset = UNSET
    invalid_or_inaccessible_issue_count: int | Unset = UNSET
    processed_accessible_issues: list[int] | Unset = UNSET
    progress_percent: int | Unset = UNSET
    started: str | Unset = UNSET
    status: BulkOperationProgressStatus | Unset = UNSET
    submitted_by: User | Unset = UNSET
    task_id: str | Unset = UNSET
    total_issue_count: int | Unset = UNSET
    updated: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "failed_accessible_issues": "failedAccessibleIssues",
        "invalid_or_inaccessible_issue_count": "invalidOrInaccessibleIssueCount",
        "processed_accessible_issues": "processedAccessibleIssues",
        "progress_percent": "progressPercent",
        "submitted_by": "submittedBy",
        "task_id": "taskId",
        "total_issue_count": "totalIssueCount",
    }
