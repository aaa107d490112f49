"""Made by `make generate`."""

from typing import Literal

FieldWasClauseOperator = Literal[
    "was",
    "was in",
    "was not",
    "was not in",
]
