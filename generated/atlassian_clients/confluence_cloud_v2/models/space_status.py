"""Made by `make generate`."""

from typing import Literal

SpaceStatus = Literal[
    "archived",
    "current",
    "trashed",
]
