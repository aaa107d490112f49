"""Made by `make generate`."""

from typing import Literal

JiraStatusStatusCategory = Literal[
    "DONE",
    "IN_PROGRESS",
    "TODO",
]
