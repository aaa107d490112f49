"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.worklog_change_bean import WorklogChangeBean


@define(kw_only=True)
class WorklogChangedSinceBean(Model):
    is_last_page: bool | Unset = UNSET
    last_page: bool | Unset = UNSET
    next_page: str | Unset = UNSET
    self_: str | Unset = UNSET
    since: int | Unset = UNSET
    until: int | Unset = UNSET
    values: list[WorklogChangeBean] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_last_page": "isLastPage",
        "last_page": "lastPage",
        "next_page": "nextPage",
        "self_": "self",
    }
