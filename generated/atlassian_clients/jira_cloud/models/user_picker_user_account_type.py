"""Made by `make generate`."""

from typing import Literal

UserPickerUserAccountType = Literal[
    "app",
    "atlassian",
    "customer",
    "unknown",
]
