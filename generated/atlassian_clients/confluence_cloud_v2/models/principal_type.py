"""Made by `make generate`."""

from typing import Literal

PrincipalType = Literal[
    "ACCESS_CLASS",
    "GROUP",
    "USER",
]
