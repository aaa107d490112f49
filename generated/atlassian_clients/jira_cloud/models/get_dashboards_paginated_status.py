"""Made by `make generate`."""

from typing import Literal

GetDashboardsPaginatedStatus = Literal[
    "active",
    "archived",
    "deleted",
]
