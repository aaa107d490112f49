"""Made by `make generate`."""

from typing import Literal

DefaultShareScopeScope = Literal[
    "AUTHENTICATED",
    "GLOBAL",
    "PRIVATE",
]
