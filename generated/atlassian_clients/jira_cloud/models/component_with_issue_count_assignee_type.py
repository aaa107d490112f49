"""Made by `make generate`."""

from typing import Literal

ComponentWithIssueCountAssigneeType = Literal[
    "COMPONENT_LEAD",
    "PROJECT_DEFAULT",
    "PROJECT_LEAD",
    "UNASSIGNED",
]
