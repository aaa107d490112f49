"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ProjectInsight(Model):
    last_issue_update_time: str | Unset = UNSET
    total_issue_count: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_issue_update_time": "lastIssueUpdateTime",
        "total_issue_count": "totalIssueCount",
    }
