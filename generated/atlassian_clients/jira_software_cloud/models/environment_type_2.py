"""Made by `make generate`."""

from typing import Literal

EnvironmentType2 = Literal[
    "development",
    "production",
    "staging",
    "testing",
]
