"""Made by `make generate`."""

from typing import Literal

BoardPayloadCardColorStrategy = Literal[
    "ASSIGNEE",
    "CUSTOM",
    "ISSUE_TYPE",
    "NONE",
    "PRIORITY",
    "REQUEST_TYPE",
]
