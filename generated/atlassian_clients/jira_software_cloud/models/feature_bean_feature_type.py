"""Made by `make generate`."""

from typing import Literal

FeatureBeanFeatureType = Literal[
    "BASIC",
    "ESTIMATION",
]
