"""Made by `make generate`."""

from typing import Literal

FindTargetFromSourceSourceType = Literal[
    "content",
    "space",
    "user",
]
