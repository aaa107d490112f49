"""Made by `make generate`."""

from typing import Literal

CreateSchedulingRequestInferredDates = Literal[
    "None",
    "ReleaseDates",
    "SprintDates",
]
