"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class DurationUnitsItem(Model):
    date_based: bool | Unset = UNSET
    duration_estimated: bool | Unset = UNSET
    time_based: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "date_based": "dateBased",
        "duration_estimated": "durationEstimated",
        "time_based": "timeBased",
    }
