"""Made by `make generate`."""

from typing import Literal

RequestTypeDtoRestrictionStatus = Literal[
    "OPEN",
    "RESTRICTED",
]
