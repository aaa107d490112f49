"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.time_tracking_configuration_default_unit import (
        TimeTrackingConfigurationDefaultUnit,
    )
    from atlassian_clients.jira_cloud.models.time_tracking_configuration_time_format import (
        TimeTrackingConfigurationTimeFormat,
    )


@define(kw_only=True)
class TimeTrackingConfiguration(Model):
    default_unit: TimeTrackingConfigurationDefaultUnit
    time_format: TimeTrackingConfigurationTimeFormat
    working_days_per_week: float
    working_hours_per_day: float
    _wire: ClassVar[Mapping[str, str]] = {
        "default_unit": "defaultUnit",
        "time_format": "timeFormat",
        "working_days_per_week": "workingDaysPerWeek",
        "working_hours_per_day": "workingHoursPerDay",
    }
