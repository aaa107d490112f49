"""Made by `make generate`."""

from typing import Literal

DevopsComponentsItemTier = Literal[
    "Tier 1",
    "Tier 2",
    "Tier 3",
    "Tier 4",
]
