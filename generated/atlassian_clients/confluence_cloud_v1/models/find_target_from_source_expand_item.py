"""Made by `make generate`."""

from typing import Literal

FindTargetFromSourceExpandItem = Literal[
    "relationData",
    "source",
    "target",
]
