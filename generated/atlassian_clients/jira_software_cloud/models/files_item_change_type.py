"""Made by `make generate`."""

from typing import Literal

FilesItemChangeType = Literal[
    "ADDED",
    "COPIED",
    "DELETED",
    "MODIFIED",
    "MOVED",
    "UNKNOWN",
]
