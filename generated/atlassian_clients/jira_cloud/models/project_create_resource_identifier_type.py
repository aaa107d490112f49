"""Made by `make generate`."""

from typing import Literal

ProjectCreateResourceIdentifierType = Literal[
    "id",
    "ref",
]
