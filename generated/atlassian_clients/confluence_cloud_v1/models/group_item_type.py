"""Made by `make generate`."""

from typing import Literal

GroupItemType = Literal["group",]
