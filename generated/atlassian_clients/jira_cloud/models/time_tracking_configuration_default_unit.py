"""Made by `make generate`."""

from typing import Literal

TimeTrackingConfigurationDefaultUnit = Literal[
    "day",
    "hour",
    "minute",
    "week",
]
