"""Made by `make generate`."""

from typing import Literal

GetContentDescendantsExpandItem = Literal[
    "attachment",
    "comment",
    "page",
]
