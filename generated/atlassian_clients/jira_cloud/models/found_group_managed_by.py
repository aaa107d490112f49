"""Made by `make generate`."""

from typing import Literal

FoundGroupManagedBy = Literal[
    "ADMINS",
    "EXTERNAL",
    "OPEN",
    "TEAM_MEMBERS",
]
