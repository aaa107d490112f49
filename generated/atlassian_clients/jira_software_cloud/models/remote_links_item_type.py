"""Made by `make generate`."""

from typing import Literal

RemoteLinksItemType = Literal[
    "alert",
    "bugReport",
    "coverage",
    "document",
    "logFile",
    "other",
    "prototype",
    "security",
    "test",
]
