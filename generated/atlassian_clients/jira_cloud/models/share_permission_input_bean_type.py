"""Made by `make generate`."""

from typing import Literal

SharePermissionInputBeanType = Literal[
    "authenticated",
    "global",
    "group",
    "project",
    "projectRole",
    "user",
]
