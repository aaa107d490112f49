"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.partial_success_bean_entries_item import (
        PartialSuccessBeanEntriesItem,
    )


@define(kw_only=True)
class MoveIssuesToBoardResult(Model):
    entries: list[PartialSuccessBeanEntriesItem] | Unset = UNSET
