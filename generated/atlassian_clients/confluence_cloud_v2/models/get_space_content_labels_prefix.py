"""Made by `make generate`."""

from typing import Literal

GetSpaceContentLabelsPrefix = Literal[
    "my",
    "team",
]
