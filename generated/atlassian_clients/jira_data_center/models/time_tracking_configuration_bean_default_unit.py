"""Made by `make generate`."""

from typing import Literal

TimeTrackingConfigurationBeanDefaultUnit = Literal[
    "day",
    "hour",
    "minute",
    "week",
]
