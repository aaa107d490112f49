"""Made by `make generate`."""

from typing import Literal

ContentRestrictionOperation = Literal[
    "administer",
    "copy",
    "create",
    "delete",
    "export",
    "move",
    "purge",
    "purge_version",
    "read",
    "restore",
    "update",
    "use",
]
