"""Made by `make generate`."""

from typing import Literal

GetAttachmentVersionsSort = Literal[
    "-modified-date",
    "modified-date",
]
