"""Made by `make generate`."""

from typing import Literal

DetailedInvocationResultOutcome = Literal[
    "ERROR",
    "FAILURE",
    "SUCCESS",
]
