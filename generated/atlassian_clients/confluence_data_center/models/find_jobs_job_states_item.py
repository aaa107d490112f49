"""Made by `make generate`."""

from typing import Literal

FindJobsJobStatesItem = Literal[
    "CANCELLED",
    "CANCELLING",
    "COMPLETING",
    "FAILED",
    "FINISHED",
    "PROCESSING",
    "QUEUED",
]
