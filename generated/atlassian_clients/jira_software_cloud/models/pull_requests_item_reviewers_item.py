"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.reviewers_item_approval_status import ReviewersItemApprovalStatus


@define(kw_only=True)
class PullRequestsItemReviewersItem(Model):
    account_id: str | Unset = UNSET
    approval_status: ReviewersItemApprovalStatus | Unset = UNSET
    avatar: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "approval_status": "approvalStatus",
    }
