"""Made by `make generate`."""

from typing import Literal

ResultMode = Literal[
    "PRE_ROLES",
    "ROLES",
    "ROLES_TRANSITION",
]
