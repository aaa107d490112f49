"""Made by `make generate`."""

from typing import Literal

ValidationOptionsForCreateLevelsItem = Literal[
    "ERROR",
    "WARNING",
]
