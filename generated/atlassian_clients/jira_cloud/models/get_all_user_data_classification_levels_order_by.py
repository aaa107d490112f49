"""Made by `make generate`."""

from typing import Literal

GetAllUserDataClassificationLevelsOrderBy = Literal[
    "+rank",
    "-rank",
    "rank",
]
