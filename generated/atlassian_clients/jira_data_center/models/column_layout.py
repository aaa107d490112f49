"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.column_layout_column_config import ColumnLayoutColumnConfig
    from atlassian_clients.jira_data_center.models.column_layout_item import ColumnLayoutItem


@define(kw_only=True)
class ColumnLayout(Model):
    column_config: ColumnLayoutColumnConfig | Unset = UNSET
    column_layout_items: list[ColumnLayoutItem] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "column_config": "columnConfig",
        "column_layout_items": "columnLayoutItems",
    }
