"""Made by `make generate`."""

from typing import Literal

PermissionSubjectType = Literal[
    "group",
    "user",
]
