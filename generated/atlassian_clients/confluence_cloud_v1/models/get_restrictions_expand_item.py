"""Made by `make generate`."""

from typing import Literal

GetRestrictionsExpandItem = Literal[
    "content",
    "read.restrictions.group",
    "read.restrictions.user",
    "restrictions.group",
    "restrictions.user",
    "update.restrictions.group",
    "update.restrictions.user",
]
