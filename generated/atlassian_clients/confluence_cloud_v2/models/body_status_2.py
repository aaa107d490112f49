"""Made by `make generate`."""

from typing import Literal

BodyStatus2 = Literal["current",]
