"""Made by `make generate`."""

from typing import Literal

AuthorType = Literal["user",]
