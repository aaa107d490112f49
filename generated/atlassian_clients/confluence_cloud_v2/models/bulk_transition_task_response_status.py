"""Made by `make generate`."""

from typing import Literal

BulkTransitionTaskResponseStatus = Literal[
    "COMPLETED",
    "FAILED",
    "IN_PROGRESS",
]
