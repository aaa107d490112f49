"""Made by `make generate`."""

from typing import Literal

CardLayoutFieldMode = Literal[
    "PLAN",
    "WORK",
]
