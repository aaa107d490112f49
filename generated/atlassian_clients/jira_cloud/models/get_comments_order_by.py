"""Made by `make generate`."""

from typing import Literal

GetCommentsOrderBy = Literal[
    "+created",
    "-created",
    "created",
]
