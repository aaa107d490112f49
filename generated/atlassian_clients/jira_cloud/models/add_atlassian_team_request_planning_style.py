"""Made by `make generate`."""

from typing import Literal

AddAtlassianTeamRequestPlanningStyle = Literal[
    "Kanban",
    "Scrum",
]
