"""Made by `make generate`."""

from typing import Literal

GetGroupsAccessType = Literal[
    "admin",
    "site-admin",
    "user",
]
