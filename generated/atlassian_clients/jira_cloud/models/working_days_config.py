"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.non_working_day import NonWorkingDay


@define(kw_only=True)
class WorkingDaysConfig(Model):
    friday: bool | Unset = UNSET
    id: int | Unset = UNSET
    monday: bool | Unset = UNSET
    non_working_days: list[NonWorkingDay] | Unset = UNSET
    saturday: bool | Unset = UNSET
    sunday: bool | Unset = UNSET
    thursday: bool | Unset = UNSET
    timezone_id: str | Unset = UNSET
    tuesday: bool | Unset = UNSET
    wednesday: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "non_working_days": "nonWorkingDays",
        "timezone_id": "timezoneId",
    }
