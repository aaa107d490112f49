"""Made by `make generate`."""

from typing import Literal

GetFiltersPaginatedOrderBy = Literal[
    "+description",
    "+favourite_count",
    "+id",
    "+is_favourite",
    "+is_shared",
    "+name",
    "+owner",
    "-description",
    "-favourite_count",
    "-id",
    "-is_favourite",
    "-is_shared",
    "-name",
    "-owner",
    "description",
    "favourite_count",
    "id",
    "is_favourite",
    "is_shared",
    "name",
    "owner",
]
