"""Made by `make generate`."""

from typing import Literal

FindTargetFromSourceTargetType = Literal[
    "content",
    "space",
    "user",
]
