"""Made by `make generate`."""

from typing import Literal

ReviewersItemApprovalStatus = Literal[
    "APPROVED",
    "UNAPPROVED",
]
