"""Made by `make generate`."""

from typing import Literal

BodyStatus = Literal[
    "current",
    "draft",
]
