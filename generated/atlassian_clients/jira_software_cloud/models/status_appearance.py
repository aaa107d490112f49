"""Made by `make generate`."""

from typing import Literal

StatusAppearance = Literal[
    "default",
    "inprogress",
    "moved",
    "new",
    "prototype",
    "removed",
    "success",
]
