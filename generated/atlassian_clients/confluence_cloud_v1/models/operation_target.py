"""Made by `make generate`."""

from typing import Literal

OperationTarget = Literal[
    "attachment",
    "blogpost",
    "comment",
    "page",
    "space",
]
