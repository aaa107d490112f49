"""Made by `make generate`."""

from typing import Literal

ProjectInputBeanAssigneeType = Literal[
    "PROJECT_LEAD",
    "UNASSIGNED",
]
