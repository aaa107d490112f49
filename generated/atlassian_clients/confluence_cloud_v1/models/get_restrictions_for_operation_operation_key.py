"""Made by `make generate`."""

from typing import Literal

GetRestrictionsForOperationOperationKey = Literal[
    "read",
    "update",
]
