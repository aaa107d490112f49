"""Made by `make generate`."""

from typing import Literal

LookAndFeelSelectionLookAndFeelType = Literal[
    "custom",
    "global",
    "theme",
]
