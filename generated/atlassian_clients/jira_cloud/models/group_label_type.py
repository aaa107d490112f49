"""Made by `make generate`."""

from typing import Literal

GroupLabelType = Literal[
    "ADMIN",
    "MULTIPLE",
    "SINGLE",
]
