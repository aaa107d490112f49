"""Made by `make generate`."""

from typing import Literal

IncidentsItemStatus = Literal[
    "open",
    "resolved",
    "unknown",
]
