"""Made by `make generate`."""

from typing import Literal

DeploymentsItemState = Literal[
    "cancelled",
    "failed",
    "in_progress",
    "pending",
    "rolled_back",
    "successful",
    "unknown",
]
