"""Made by `make generate`."""

from typing import Literal

GetAllUserDataClassificationLevelsStatusItem = Literal[
    "ARCHIVED",
    "DRAFT",
    "PUBLISHED",
]
