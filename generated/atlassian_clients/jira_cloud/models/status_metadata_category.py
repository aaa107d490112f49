"""Made by `make generate`."""

from typing import Literal

StatusMetadataCategory = Literal[
    "DONE",
    "IN_PROGRESS",
    "TODO",
]
