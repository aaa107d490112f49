"""Made by `make generate`."""

from typing import Literal

RoleType = Literal[
    "CUSTOM",
    "SYSTEM",
]
