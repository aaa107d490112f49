"""Made by `make generate`."""

from typing import Literal

DefaultShareScopeBeanScope = Literal[
    "AUTHENTICATED",
    "GLOBAL",
    "PRIVATE",
]
