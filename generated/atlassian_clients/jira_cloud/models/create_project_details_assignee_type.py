"""Made by `make generate`."""

from typing import Literal

CreateProjectDetailsAssigneeType = Literal[
    "PROJECT_LEAD",
    "UNASSIGNED",
]
