"""Made by `make generate`."""

from typing import Literal

BulkDeleteWorklogsAdjustEstimate = Literal[
    "auto",
    "leave",
]
