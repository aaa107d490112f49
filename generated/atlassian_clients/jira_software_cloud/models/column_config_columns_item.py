"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.columns_item_statuses_item import ColumnsItemStatusesItem


@define(kw_only=True)
class ColumnConfigColumnsItem(Model):
    max_: int | Unset = UNSET
    min_: int | Unset = UNSET
    name: str | Unset = UNSET
    statuses: list[ColumnsItemStatusesItem] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_": "max",
        "min_": "min",
    }
