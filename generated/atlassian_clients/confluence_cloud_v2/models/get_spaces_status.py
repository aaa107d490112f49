"""Made by `make generate`."""

from typing import Literal

GetSpacesStatus = Literal[
    "archived",
    "current",
    "trashed",
]
