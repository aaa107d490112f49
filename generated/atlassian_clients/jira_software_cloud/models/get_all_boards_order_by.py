"""Made by `make generate`."""

from typing import Literal

GetAllBoardsOrderBy = Literal[
    "+name",
    "-name",
    "name",
]
