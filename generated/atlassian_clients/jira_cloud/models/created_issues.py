"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_operation_error_result import BulkOperationErrorResult
    from atlassian_clients.jira_cloud.models.created_issue import CreatedIssue


@define(kw_only=True)
class CreatedIssues(Model):
    errors: list[BulkOperationErrorResult] | Unset = UNSET
    issues: list[CreatedIssue] | Unset = UNSET
