"""Made by `make generate`."""

from typing import Literal

TaskStatus = Literal[
    "complete",
    "incomplete",
]
