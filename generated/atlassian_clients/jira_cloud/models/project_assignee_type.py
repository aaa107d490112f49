"""Made by `make generate`."""

from typing import Literal

ProjectAssigneeType = Literal[
    "PROJECT_LEAD",
    "UNASSIGNED",
]
