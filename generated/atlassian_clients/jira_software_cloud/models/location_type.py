"""Made by `make generate`."""

from typing import Literal

LocationType = Literal[
    "project",
    "user",
]
