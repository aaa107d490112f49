"""Made by `make generate`."""

from typing import Literal

FindComponentsForProjectsOrderBy = Literal[
    "+description",
    "+name",
    "-description",
    "-name",
    "description",
    "name",
]
