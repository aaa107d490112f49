"""Made by `make generate`."""

from typing import Literal

ContentStatus = Literal[
    "any",
    "archived",
    "current",
    "deleted",
    "draft",
    "historical",
    "trashed",
]
