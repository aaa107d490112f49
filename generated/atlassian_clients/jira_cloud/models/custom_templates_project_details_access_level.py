"""Made by `make generate`."""

from typing import Literal

CustomTemplatesProjectDetailsAccessLevel = Literal[
    "free",
    "limited",
    "open",
    "private",
]
