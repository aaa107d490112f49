"""Made by `make generate`."""

from typing import Literal

LookAndFeelSettingsSelected = Literal[
    "custom",
    "global",
]
