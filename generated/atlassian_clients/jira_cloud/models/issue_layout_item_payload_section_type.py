"""Made by `make generate`."""

from typing import Literal

IssueLayoutItemPayloadSectionType = Literal[
    "content",
    "primaryContext",
    "secondaryContext",
]
