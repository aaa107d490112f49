"""Made by `make generate`."""

from typing import Literal

ColumnLayoutColumnConfig = Literal[
    "EXPLICIT",
    "FILTER",
    "NONE",
    "SYSTEM",
    "USER",
]
