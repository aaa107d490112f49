"""Made by `make generate`."""

from typing import Literal

GetDashboardsPaginatedOrderBy = Literal[
    "+description",
    "+favorite_count",
    "+id",
    "+is_favorite",
    "+name",
    "+owner",
    "-description",
    "-favorite_count",
    "-id",
    "-is_favorite",
    "-name",
    "-owner",
    "description",
    "favorite_count",
    "id",
    "is_favorite",
    "name",
    "owner",
]
