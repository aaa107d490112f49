"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.column_config_columns_item import ColumnConfigColumnsItem


@define(kw_only=True)
class BoardConfigBeanColumnConfig(Model):
    columns: list[ColumnConfigColumnsItem] | Unset = UNSET
    constraint_type: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "constraint_type": "constraintType",
    }
