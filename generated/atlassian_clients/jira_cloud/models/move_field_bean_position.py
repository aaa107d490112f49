"""Made by `make generate`."""

from typing import Literal

MoveFieldBeanPosition = Literal[
    "Earlier",
    "First",
    "Last",
    "Later",
]
