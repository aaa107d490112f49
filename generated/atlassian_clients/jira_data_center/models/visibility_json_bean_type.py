"""Made by `make generate`."""

from typing import Literal

VisibilityJsonBeanType = Literal[
    "group",
    "role",
]
