"""Made by `make generate`."""

from typing import Literal

ProjectFeatureState2 = Literal[
    "COMING_SOON",
    "DISABLED",
    "ENABLED",
]
