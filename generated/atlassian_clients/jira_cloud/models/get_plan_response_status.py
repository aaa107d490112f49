"""Made by `make generate`."""

from typing import Literal

GetPlanResponseStatus = Literal[
    "Active",
    "Archived",
    "Trashed",
]
