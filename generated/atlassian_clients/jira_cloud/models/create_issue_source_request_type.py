"""Made by `make generate`."""

from typing import Literal

CreateIssueSourceRequestType = Literal[
    "Board",
    "Filter",
    "Project",
]
