"""Made by `make generate`."""

from typing import Literal

LicensedApplicationPlan = Literal[
    "FREE",
    "PAID",
    "UNLICENSED",
]
