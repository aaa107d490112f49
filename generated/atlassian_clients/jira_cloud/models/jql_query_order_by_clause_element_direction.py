"""Made by `make generate`."""

from typing import Literal

JqlQueryOrderByClauseElementDirection = Literal[
    "asc",
    "desc",
]
