"""Made by `make generate`."""

from typing import Literal

BulkTransitionSpaceSelectionSpaceType = Literal[
    "ALL",
    "ALL_EXCEPT_PERSONAL",
    "ALL_EXCEPT_SPECIFIC",
    "PERSONAL",
    "SPECIFIC",
]
