"""Made by `make generate`."""

from typing import Literal

JobDetailsJobOperation = Literal[
    "BACKUP",
    "RESTORE",
]
