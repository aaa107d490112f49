"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.change_item_bean import ChangeItemBean
    from atlassian_clients.jira_data_center.models.history_metadata import HistoryMetadata
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean


@define(kw_only=True)
class ChangeHistoryBean(Model):
    author: UserJsonBean | Unset = UNSET
    created: str | Unset = UNSET
    history_metadata: HistoryMetadata | Unset = UNSET
    id: str | Unset = UNSET
    items: list[ChangeItemBean] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "history_metadata": "historyMetadata",
    }
