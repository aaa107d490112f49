"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean
    from atlassian_clients.jira_data_center.models.visibility_json_bean import VisibilityJsonBean


@define(kw_only=True)
class Worklog(Model):
    author: UserJsonBean | Unset = UNSET
    comment: str | Unset = UNSET
    created: str | Unset = UNSET
    id: str | Unset = UNSET
    issue_id: str | Unset = UNSET
    self_: str | Unset = UNSET
    started: str | Unset = UNSET
    time_spent: str | Unset = UNSET
    time_spent_seconds: int | Unset = UNSET
    update_author: UserJsonBean | Unset = UNSET
    updated: str | Unset = UNSET
    visibility: VisibilityJsonBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_id": "issueId",
        "self_": "self",
        "time_spent": "timeSpent",
        "time_spent_seconds": "timeSpentSeconds",
        "update_author": "updateAuthor",
    }
