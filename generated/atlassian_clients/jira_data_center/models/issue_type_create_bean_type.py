"""Made by `make generate`."""

from typing import Literal

IssueTypeCreateBeanType = Literal[
    "standard",
    "subtask",
]
