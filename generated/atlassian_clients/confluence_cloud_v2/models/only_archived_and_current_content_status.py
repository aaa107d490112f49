"""Made by `make generate`."""

from typing import Literal

OnlyArchivedAndCurrentContentStatus = Literal[
    "archived",
    "current",
]
