"""Made by `make generate`."""

from typing import Literal

CreateOrUpdateAttachmentsStatus = Literal[
    "current",
    "draft",
]
