"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.duration_units_item import DurationUnitsItem


@define(kw_only=True)
class DetailedInvocationDuration(Model):
    nano: int | Unset = UNSET
    negative: bool | Unset = UNSET
    positive: bool | Unset = UNSET
    seconds: int | Unset = UNSET
    units: list[DurationUnitsItem] | Unset = UNSET
    zero: bool | Unset = UNSET
