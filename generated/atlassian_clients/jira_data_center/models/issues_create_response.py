"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.bulk_operation_error_result import BulkOperationErrorResult
    from atlassian_clients.jira_data_center.models.issue_create_response import IssueCreateResponse


@define(kw_only=True)
class IssuesCreateResponse(Model):
    errors: list[BulkOperationErrorResult] | Unset = UNSET
    issues: list[IssueCreateResponse] | Unset = UNSET
