"""Made by `make generate`."""

from typing import Literal

GroupManagedBy = Literal[
    "ADMINS",
    "EXTERNAL",
    "OPEN",
    "TEAM_MEMBERS",
]
