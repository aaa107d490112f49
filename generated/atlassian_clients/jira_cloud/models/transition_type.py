"""Made by `make generate`."""

from typing import Literal

TransitionType = Literal[
    "directed",
    "global",
    "initial",
]
