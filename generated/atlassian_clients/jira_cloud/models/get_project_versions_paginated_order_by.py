"""Made by `make generate`."""

from typing import Literal

GetProjectVersionsPaginatedOrderBy = Literal[
    "+description",
    "+name",
    "+releaseDate",
    "+sequence",
    "+startDate",
    "-description",
    "-name",
    "-releaseDate",
    "-sequence",
    "-startDate",
    "description",
    "name",
    "releaseDate",
    "sequence",
    "startDate",
]
