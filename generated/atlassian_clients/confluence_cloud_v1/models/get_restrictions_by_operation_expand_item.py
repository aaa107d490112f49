"""Made by `make generate`."""

from typing import Literal

GetRestrictionsByOperationExpandItem = Literal[
    "content",
    "restrictions.group",
    "restrictions.user",
]
