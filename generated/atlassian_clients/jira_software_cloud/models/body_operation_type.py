"""Made by `make generate`."""

from typing import Literal

BodyOperationType = Literal[
    "BACKFILL",
    "NORMAL",
]
