"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.approval_decision_request_dto_decision import (
        ApprovalDecisionRequestDtoDecision,
    )


@define(kw_only=True)
class ApprovalDecisionRequestDto(Model):
    decision: ApprovalDecisionRequestDtoDecision | Unset = UNSET
