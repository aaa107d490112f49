"""Made by `make generate`."""

from typing import Literal

PrincipalType2 = Literal[
    "group",
    "role",
    "user",
]
