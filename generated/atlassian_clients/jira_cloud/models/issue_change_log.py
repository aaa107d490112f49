"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.changelog import Changelog


@define(kw_only=True)
class IssueChangeLog(Model):
    change_histories: list[Changelog] | Unset = UNSET
    issue_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "change_histories": "changeHistories",
        "issue_id": "issueId",
    }
