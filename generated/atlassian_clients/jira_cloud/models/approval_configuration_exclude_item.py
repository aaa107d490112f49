"""Made by `make generate`."""

from typing import Literal

ApprovalConfigurationExcludeItem = Literal[
    "assignee",
    "reporter",
]
