"""Made by `make generate`."""

from typing import Literal

FieldLastUsedType = Literal[
    "NOT_TRACKED",
    "NO_INFORMATION",
    "TRACKED",
]
