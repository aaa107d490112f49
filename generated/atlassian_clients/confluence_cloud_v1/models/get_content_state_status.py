"""Made by `make generate`."""

from typing import Literal

GetContentStateStatus = Literal[
    "archived",
    "current",
    "draft",
]
