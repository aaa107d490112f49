"""Made by `make generate`."""

from typing import Literal

SearchProjectsStatusItem = Literal[
    "archived",
    "deleted",
    "live",
]
