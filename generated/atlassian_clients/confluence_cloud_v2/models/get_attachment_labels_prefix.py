"""Made by `make generate`."""

from typing import Literal

GetAttachmentLabelsPrefix = Literal[
    "global",
    "my",
    "system",
    "team",
]
