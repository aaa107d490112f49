"""Made by `make generate`."""

from typing import Literal

GetProjectComponentsPaginatedComponentSource = Literal[
    "auto",
    "compass",
    "jira",
]
