"""Made by `make generate`."""

from typing import Literal

DetailsItemType = Literal["issue",]
