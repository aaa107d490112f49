"""Made by `make generate`."""

from typing import Literal

BodyOperationType2 = Literal[
    "BACKFILL",
    "NORMAL",
    "SCAN",
]
