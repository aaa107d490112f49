"""Made by `make generate`."""

from typing import Literal

ParentContentType = Literal[
    "database",
    "embed",
    "folder",
    "page",
    "whiteboard",
]
