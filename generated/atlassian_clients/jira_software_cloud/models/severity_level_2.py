"""Made by `make generate`."""

from typing import Literal

SeverityLevel2 = Literal[
    "critical",
    "high",
    "low",
    "medium",
    "unknown",
]
