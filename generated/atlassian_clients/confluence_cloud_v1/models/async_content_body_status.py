"""Made by `make generate`."""

from typing import Literal

AsyncContentBodyStatus = Literal[
    "COMPLETED",
    "FAILED",
    "QUEUED",
    "RERUNNING",
    "WORKING",
]
