"""Made by `make generate`."""

from typing import Literal

CreatePermissionRequestType = Literal[
    "Edit",
    "View",
]
