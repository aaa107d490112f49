"""Made by `make generate`."""

from typing import Literal

GetAllDashboardsFilter = Literal[
    "favourite",
    "my",
]
