"""Made by `make generate`."""

from typing import Literal

OperationsItemKey = Literal[
    "create",
    "delete",
    "read",
]
