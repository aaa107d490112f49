"""Made by `make generate`."""

from typing import Literal

AddWorklogAdjustEstimate = Literal[
    "auto",
    "leave",
    "manual",
    "new",
]
