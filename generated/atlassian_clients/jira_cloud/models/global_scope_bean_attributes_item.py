"""Made by `make generate`."""

from typing import Literal

GlobalScopeBeanAttributesItem = Literal[
    "defaultValue",
    "notSelectable",
]
