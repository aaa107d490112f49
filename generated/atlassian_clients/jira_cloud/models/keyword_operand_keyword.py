"""Made by `make generate`."""

from typing import Literal

KeywordOperandKeyword = Literal["empty",]
