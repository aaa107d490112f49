"""Made by `make generate`."""

from typing import Literal

BuildsItemState = Literal[
    "cancelled",
    "failed",
    "in_progress",
    "pending",
    "successful",
    "unknown",
]
