"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_update_bean import IssueUpdateBean


@define(kw_only=True)
class IssuesUpdateBean(Model):
    issue_updates: list[IssueUpdateBean] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_updates": "issueUpdates",
    }
