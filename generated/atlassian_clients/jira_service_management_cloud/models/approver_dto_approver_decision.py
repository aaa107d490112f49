"""Made by `make generate`."""

from typing import Literal

ApproverDtoApproverDecision = Literal[
    "approved",
    "declined",
    "pending",
]
