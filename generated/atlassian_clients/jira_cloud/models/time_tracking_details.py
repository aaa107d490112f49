"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class TimeTrackingDetails(Model):
    original_estimate: str | Unset = UNSET
    original_estimate_seconds: int | Unset = UNSET
    remaining_estimate: str | Unset = UNSET
    remaining_estimate_seconds: int | Unset = UNSET
    time_spent: str | Unset = UNSET
    time_spent_seconds: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "original_estimate": "originalEstimate",
        "original_estimate_seconds": "originalEstimateSeconds",
        "remaining_estimate": "remainingEstimate",
        "remaining_estimate_seconds": "remainingEstimateSeconds",
        "time_spent": "timeSpent",
        "time_spent_seconds": "timeSpentSeconds",
    }
