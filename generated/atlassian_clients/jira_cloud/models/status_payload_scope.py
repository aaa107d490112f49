"""Made by `make generate`."""

from typing import Literal

StatusPayloadScope = Literal["GLOBAL",]
