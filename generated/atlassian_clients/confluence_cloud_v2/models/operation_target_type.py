"""Made by `make generate`."""

from typing import Literal

OperationTargetType = Literal[
    "application",
    "attachment",
    "blogpost",
    "comment",
    "database",
    "embed",
    "folder",
    "page",
    "space",
    "userProfile",
    "whiteboard",
]
