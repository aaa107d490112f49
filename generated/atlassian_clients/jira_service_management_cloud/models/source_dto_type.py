"""Made by `make generate`."""

from typing import Literal

SourceDtoType = Literal["confluence",]
