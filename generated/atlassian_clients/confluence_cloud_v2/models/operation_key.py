"""Made by `make generate`."""

from typing import Literal

OperationKey = Literal[
    "administer",
    "archive",
    "copy",
    "create",
    "create_space",
    "delete",
    "export",
    "move",
    "purge",
    "purge_version",
    "read",
    "restore",
    "restrict_content",
    "update",
    "use",
]
