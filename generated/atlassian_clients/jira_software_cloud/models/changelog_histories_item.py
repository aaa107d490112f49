"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.changelog_author import ChangelogAuthor
    from atlassian_clients.jira_software_cloud.models.changelog_history_metadata import ChangelogHistoryMetadata
    from atlassian_clients.jira_software_cloud.models.changelog_items_item import ChangelogItemsItem


@define(kw_only=True)
class ChangelogHistoriesItem(Model):
    author: ChangelogAuthor | Unset = UNSET
    created: str | Unset = UNSET
    history_metadata: ChangelogHistoryMetadata | Unset = UNSET
    id: str | Unset = UNSET
    items: list[ChangelogItemsItem] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "history_metadata": "historyMetadata",
    }
