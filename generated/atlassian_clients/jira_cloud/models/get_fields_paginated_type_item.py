"""Made by `make generate`."""

from typing import Literal

GetFieldsPaginatedTypeItem = Literal[
    "custom",
    "system",
]
