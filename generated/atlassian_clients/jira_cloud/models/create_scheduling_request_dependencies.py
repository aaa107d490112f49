"""Made by `make generate`."""

from typing import Literal

CreateSchedulingRequestDependencies = Literal[
    "Concurrent",
    "Sequential",
]
