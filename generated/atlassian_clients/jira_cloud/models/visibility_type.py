"""Made by `make generate`."""

from typing import Literal

VisibilityType = Literal[
    "group",
    "role",
]
