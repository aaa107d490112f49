"""Made by `make generate`."""

from typing import Literal

GetAttachmentsStatusItem = Literal[
    "archived",
    "current",
    "trashed",
]
