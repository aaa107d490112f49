"""Made by `make generate`."""

from typing import Literal

DeleteIssueDeleteSubtasks = Literal[
    "false",
    "true",
]
