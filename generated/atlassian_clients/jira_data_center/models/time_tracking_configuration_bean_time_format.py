"""Made by `make generate`."""

from typing import Literal

TimeTrackingConfigurationBeanTimeFormat = Literal[
    "days",
    "hours",
    "pretty",
]
