"""Made by `make generate`."""

from typing import Literal

GetPagesSubtype = Literal[
    "live",
    "page",
]
