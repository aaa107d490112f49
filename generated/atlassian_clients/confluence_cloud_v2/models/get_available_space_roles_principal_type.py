"""Made by `make generate`."""

from typing import Literal

GetAvailableSpaceRolesPrincipalType = Literal[
    "ACCESS_CLASS",
    "GROUP",
    "USER",
]
