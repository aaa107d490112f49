"""Made by `make generate`."""

from typing import Literal

BulkEditShareableEntityRequestAction = Literal[
    "addPermission",
    "changeOwner",
    "changePermission",
    "removePermission",
]
