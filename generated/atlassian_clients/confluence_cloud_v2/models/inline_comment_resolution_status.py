"""Made by `make generate`."""

from typing import Literal

InlineCommentResolutionStatus = Literal[
    "dangling",
    "open",
    "reopened",
    "resolved",
]
