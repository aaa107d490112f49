"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.change_details import ChangeDetails
    from atlassian_clients.jira_cloud.models.history_metadata import HistoryMetadata
    from atlassian_clients.jira_cloud.models.user_details import UserDetails


@define(kw_only=True)
class Changelog(Model):
    author: UserDetails | Unset = UNSET
    created: str | Unset = UNSET
    history_metadata: HistoryMetadata | Unset = UNSET
    id: str | Unset = UNSET
    items: list[ChangeDetails] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "history_metadata": "historyMetadata",
    }
