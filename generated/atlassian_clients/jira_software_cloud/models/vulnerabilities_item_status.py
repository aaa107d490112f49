"""Made by `make generate`."""

from typing import Literal

VulnerabilitiesItemStatus = Literal[
    "closed",
    "ignored",
    "open",
    "unknown",
]
