"""Made by `make generate`."""

from typing import Literal

BulkOperationProgressStatus = Literal[
    "CANCELLED",
    "CANCEL_REQUESTED",
    "COMPLETE",
    "DEAD",
    "ENQUEUED",
    "FAILED",
    "RUNNING",
]
