"""Made by `make generate`."""

from typing import Literal

GetSpacesDescriptionFormat = Literal[
    "plain",
    "view",
]
