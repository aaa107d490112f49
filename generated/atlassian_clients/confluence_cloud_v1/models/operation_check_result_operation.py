"""Made by `make generate`."""

from typing import Literal

OperationCheckResultOperation = Literal[
    "administer",
    "archive",
    "clear_permissions",
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
