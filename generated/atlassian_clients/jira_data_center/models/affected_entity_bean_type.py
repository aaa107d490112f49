"""Made by `make generate`."""

from typing import Literal

AffectedEntityBeanType = Literal[
    "ANONYMIZE",
    "MANUAL",
    "REMOVE",
    "TRANSFER_OWNERSHIP",
]
