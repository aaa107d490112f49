"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.time_tracking_configuration_bean_default_unit import (
        TimeTrackingConfigurationBeanDefaultUnit,
    )
    from atlassian_clients.jira_data_center.models.time_tracking_configuration_bean_time_format import (
        TimeTrackingConfigurationBeanTimeFormat,
    )


@define(kw_only=True)
class TimeTrackingConfigurationBean(Model):
    default_unit: TimeTrackingConfigurationBeanDefaultUnit | Unset = UNSET
    time_format: TimeTrackingConfigurationBeanTimeFormat | Unset = UNSET
    working_days_per_week: float | Unset = UNSET
    working_hours_per_day: float | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_unit": "defaultUnit",
        "time_format": "timeFormat",
        "working_days_per_week": "workingDaysPerWeek",
        "working_hours_per_day": "workingHoursPerDay",
    }
