"""Made by `make generate`."""

from typing import Literal

SeverityLevel = Literal[
    "P1",
    "P2",
    "P3",
    "P4",
    "P5",
    "unknown",
]
