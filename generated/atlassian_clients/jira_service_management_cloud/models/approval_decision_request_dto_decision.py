"""Made by `make generate`."""

from typing import Literal

ApprovalDecisionRequestDtoDecision = Literal[
    "approve",
    "decline",
]
