"""Made by `make generate`."""

from typing import Literal

BodySubtype = Literal["live",]
