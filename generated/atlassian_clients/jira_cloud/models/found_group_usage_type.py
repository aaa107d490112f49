"""Made by `make generate`."""

from typing import Literal

FoundGroupUsageType = Literal[
    "ADMIN_OVERSIGHT",
    "TEAM_COLLABORATION",
    "USERBASE_GROUP",
]
