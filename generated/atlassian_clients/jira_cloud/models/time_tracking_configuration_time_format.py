"""Made by `make generate`."""

from typing import Literal

TimeTrackingConfigurationTimeFormat = Literal[
    "days",
    "hours",
    "pretty",
]
