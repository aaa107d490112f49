"""Made by `make generate`."""

from typing import Literal

ReviewsItemStatus = Literal[
    "completed",
    "in progress",
    "outstanding actions",
    "unknown",
]
