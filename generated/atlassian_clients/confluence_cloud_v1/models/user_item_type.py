"""Made by `make generate`."""

from typing import Literal

UserItemType = Literal[
    "anonymous",
    "known",
    "unknown",
    "user",
]
