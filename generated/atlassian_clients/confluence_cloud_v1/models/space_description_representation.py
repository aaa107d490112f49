"""Made by `make generate`."""

from typing import Literal

SpaceDescriptionRepresentation = Literal[
    "plain",
    "view",
]
