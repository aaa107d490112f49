"""Made by `make generate`."""

from typing import Literal

AccountType = Literal[
    "app",
    "atlassian",
    "customer",
    "unknown",
]
