"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.changed_worklog import ChangedWorklog


@define(kw_only=True)
class ChangedWorklogs(Model):
    last_page: bool | Unset = UNSET
    next_page: str | Unset = UNSET
    self_: str | Unset = UNSET
    since: int | Unset = UNSET
    until: int | Unset = UNSET
    values: list[ChangedWorklog] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_page": "lastPage",
        "next_page": "nextPage",
        "self_": "self",
    }
