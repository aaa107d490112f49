"""Made by `make generate`."""

from typing import Literal

ScopeType = Literal[
    "PROJECT",
    "TEMPLATE",
]
