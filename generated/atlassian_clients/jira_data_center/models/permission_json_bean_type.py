"""Made by `make generate`."""

from typing import Literal

PermissionJsonBeanType = Literal[
    "GLOBAL",
    "PROJECT",
]
