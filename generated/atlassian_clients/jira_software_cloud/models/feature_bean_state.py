"""Made by `make generate`."""

from typing import Literal

FeatureBeanState = Literal[
    "COMING_SOON",
    "DISABLED",
    "ENABLED",
]
