"""Made by `make generate`."""

from typing import Literal

EntityAssociationAssociationType = Literal[
    "commit",
    "repository",
]
