"""Made by `make generate`."""

from typing import Literal

GroupUsageType = Literal[
    "TEAM_COLLABORATION",
    "USERBASE_GROUP",
]
