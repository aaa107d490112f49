"""Made by `make generate`."""

from typing import Literal

CreateSchedulingRequestEstimation = Literal[
    "Days",
    "Hours",
    "StoryPoints",
]
