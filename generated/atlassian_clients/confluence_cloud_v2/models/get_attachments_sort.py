"""Made by `make generate`."""

from typing import Literal

GetAttachmentsSort = Literal[
    "-created-date",
    "-modified-date",
    "created-date",
    "modified-date",
]
