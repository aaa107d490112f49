"""Made by `make generate`."""

from typing import Literal

ComponentWithIssueCountRealAssigneeType = Literal[
    "COMPONENT_LEAD",
    "PROJECT_DEFAULT",
    "PROJECT_LEAD",
    "UNASSIGNED",
]
