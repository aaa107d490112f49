"""Made by `make generate`."""

from typing import Literal

TransitionPreviewType = Literal[
    "DIRECTED",
    "GLOBAL",
    "INITIAL",
]
