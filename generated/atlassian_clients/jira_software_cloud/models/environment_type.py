"""Made by `make generate`."""

from typing import Literal

EnvironmentType = Literal[
    "development",
    "production",
    "staging",
    "testing",
    "unmapped",
]
