"""Made by `make generate`."""

from typing import Literal

GetDescendantsOfTypeType = Literal[
    "attachment",
    "comment",
    "page",
]
