"""Made by `make generate`."""

from typing import Literal

AncestorType = Literal[
    "database",
    "embed",
    "folder",
    "page",
    "whiteboard",
]
