"""Made by `make generate`."""

from typing import Literal

ComponentBeanAssigneeType = Literal[
    "COMPONENT_LEAD",
    "PROJECT_DEFAULT",
    "PROJECT_LEAD",
    "UNASSIGNED",
]
