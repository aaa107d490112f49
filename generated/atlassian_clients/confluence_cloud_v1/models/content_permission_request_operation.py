"""Made by `make generate`."""

from typing import Literal

ContentPermissionRequestOperation = Literal[
    "delete",
    "read",
    "update",
]
