"""Made by `make generate`."""

from typing import Literal

AccountStatus = Literal[
    "active",
    "closed",
    "inactive",
    "unknown",
]
