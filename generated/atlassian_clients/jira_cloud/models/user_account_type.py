"""Made by `make generate`."""

from typing import Literal

UserAccountType = Literal[
    "app",
    "atlassian",
    "customer",
    "unknown",
]
