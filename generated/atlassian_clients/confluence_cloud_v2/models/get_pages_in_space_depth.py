"""Made by `make generate`."""

from typing import Literal

GetPagesInSpaceDepth = Literal[
    "all",
    "root",
]
