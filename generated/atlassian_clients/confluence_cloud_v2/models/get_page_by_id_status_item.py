"""Made by `make generate`."""

from typing import Literal

GetPageByIdStatusItem = Literal[
    "archived",
    "current",
    "deleted",
    "draft",
    "historical",
    "trashed",
]
