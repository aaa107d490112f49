"""Made by `make generate`."""

from typing import Literal

CompoundClauseOperator = Literal[
    "and",
    "not",
    "or",
]
