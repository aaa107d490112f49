"""Made by `make generate`."""

from typing import Literal

GetAttachmentContentPropertiesSort = Literal[
    "-key",
    "key",
]
