"""Made by `make generate`."""

from typing import Literal

BoardFeaturePayloadFeatureKey = Literal[
    "ESTIMATION",
    "SPRINTS",
]
