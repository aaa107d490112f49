"""Made by `make generate`."""

from typing import Literal

JqlQueryClauseTimePredicateOperator = Literal[
    "after",
    "before",
    "by",
    "during",
    "from",
    "on",
    "to",
]
