"""Made by `make generate`."""

from typing import Literal

GetAuditRecordsForTimePeriodUnits = Literal[
    "CENTURIES",
    "DAYS",
    "DECADES",
    "HALF_DAYS",
    "HOURS",
    "MICROS",
    "MILLIS",
    "MINUTES",
    "MONTHS",
    "NANOS",
    "SECONDS",
    "WEEKS",
    "YEARS",
]
