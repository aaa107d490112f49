"""Made by `make generate`."""

from typing import Literal

MovePagePosition = Literal[
    "after",
    "append",
    "before",
]
