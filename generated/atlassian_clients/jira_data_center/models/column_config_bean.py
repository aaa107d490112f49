"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.column_bean import ColumnBean


@define(kw_only=True)
class ColumnConfigBean(Model):
    columns: list[ColumnBean] | Unset = UNSET
    constraint_type: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "constraint_type": "constraintType",
    }
