"""Made by `make generate`."""

from typing import Literal

VersionRestoreOperationKey = Literal["restore",]
