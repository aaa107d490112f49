"""Made by `make generate`."""

from typing import Literal

FieldValueClauseOperator = Literal[
    "!=",
    "\u003c",
    "\u003c=",
    "=",
    "\u003e",
    "\u003e=",
    "in",
    "is",
    "is not",
    "not in",
    "~",
    "~=",
]
