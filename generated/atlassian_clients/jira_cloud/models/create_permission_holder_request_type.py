"""Made by `make generate`."""

from typing import Literal

CreatePermissionHolderRequestType = Literal[
    "AccountId",
    "Group",
]
