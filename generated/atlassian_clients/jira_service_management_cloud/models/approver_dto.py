"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.approver_dto_approver_decision import (
        ApproverDtoApproverDecision,
    )
    from atlassian_clients.jira_service_management_cloud.models.user_dto import UserDto


@define(kw_only=True)
class ApproverDto(Model):
    approver: UserDto | Unset = UNSET
    approver_decision: ApproverDtoApproverDecision | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "approver_decision": "approverDecision",
    }
