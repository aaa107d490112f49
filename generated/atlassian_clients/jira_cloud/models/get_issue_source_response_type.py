"""Made by `make generate`."""

from typing import Literal

GetIssueSourceResponseType = Literal[
    "Board",
    "Custom",
    "Filter",
    "Project",
]
