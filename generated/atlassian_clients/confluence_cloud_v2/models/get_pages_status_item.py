"""Made by `make generate`."""

from typing import Literal

GetPagesStatusItem = Literal[
    "archived",
    "current",
    "deleted",
    "trashed",
]
