"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.navigable_field import NavigableField


@define(kw_only=True)
class ColumnLayoutItem(Model):
    column_heading_key: str | Unset = UNSET
    id: str | Unset = UNSET
    navigable_field: NavigableField | Unset = UNSET
    position: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "column_heading_key": "columnHeadingKey",
        "navigable_field": "navigableField",
    }
