"""Made by `make generate`."""

from typing import Literal

ApprovalDtoFinalDecision = Literal[
    "approved",
    "declined",
    "pending",
]
