"""Made by `make generate`."""

from typing import Literal

RetentionPeriodUnits = Literal[
    "CENTURIES",
    "DAYS",
    "DECADES",
    "ERAS",
    "FOREVER",
    "HALF_DAYS",
    "HOURS",
    "MICROS",
    "MILLENNIA",
    "MILLIS",
    "MINUTES",
    "MONTHS",
    "NANOS",
    "SECONDS",
    "WEEKS",
    "YEARS",
]
