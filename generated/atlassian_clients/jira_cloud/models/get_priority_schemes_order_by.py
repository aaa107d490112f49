"""Made by `make generate`."""

from typing import Literal

GetPrioritySchemesOrderBy = Literal[
    "+name",
    "-name",
    "name",
]
