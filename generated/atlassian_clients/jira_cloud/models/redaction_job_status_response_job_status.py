"""Made by `make generate`."""

from typing import Literal

RedactionJobStatusResponseJobStatus = Literal[
    "COMPLETED",
    "IN_PROGRESS",
    "PENDING",
]
