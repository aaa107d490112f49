"""Made by `make generate`."""

from typing import Literal

ConditionGroupConfigurationOperation = Literal[
    "ALL",
    "ANY",
]
