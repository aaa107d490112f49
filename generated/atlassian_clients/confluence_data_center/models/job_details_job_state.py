"""Made by `make generate`."""

from typing import Literal

JobDetailsJobState = Literal[
    "CANCELLED",
    "CANCELLING",
    "COMPLETING",
    "FAILED",
    "FINISHED",
    "PROCESSING",
    "QUEUED",
]
