"""Made by `make generate`."""

from typing import Literal

GetTeamResponseForPageType = Literal[
    "Atlassian",
    "PlanOnly",
]
