"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.worklog import Worklog


@define(kw_only=True)
class WorklogWithPaginationBean(Model):
    max_results: int | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    worklogs: list[Worklog] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "start_at": "startAt",
    }
