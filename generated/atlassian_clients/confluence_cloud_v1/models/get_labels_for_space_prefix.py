"""Made by `make generate`."""

from typing import Literal

GetLabelsForSpacePrefix = Literal[
    "global",
    "my",
    "team",
]
