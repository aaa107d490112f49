"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.approval_dto_final_decision import (
        ApprovalDtoFinalDecision,
    )
    from atlassian_clients.jira_service_management_cloud.models.approver_dto import ApproverDto
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto


@define(kw_only=True)
class ApprovalDto(Model):
    approvers: list[ApproverDto] | Unset = UNSET
    can_answer_approval: bool | Unset = UNSET
    completed_date: DateDto | Unset = UNSET
    created_date: DateDto | Unset = UNSET
    field_links: SelfLinkDto | Unset = UNSET
    final_decision: ApprovalDtoFinalDecision | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "can_answer_approval": "canAnswerApproval",
        "completed_date": "completedDate",
        "created_date": "createdDate",
        "field_links": "_links",
        "final_decision": "finalDecision",
    }
