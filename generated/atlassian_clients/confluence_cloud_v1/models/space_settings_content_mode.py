"""Made by `make generate`."""

from typing import Literal

SpaceSettingsContentMode = Literal[
    "compact",
    "standard",
]
