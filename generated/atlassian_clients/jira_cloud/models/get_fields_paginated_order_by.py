"""Made by `make generate`."""

from typing import Literal

GetFieldsPaginatedOrderBy = Literal[
    "+contextsCount",
    "+lastUsed",
    "+name",
    "+projectsCount",
    "+screensCount",
    "-contextsCount",
    "-lastUsed",
    "-name",
    "-projectsCount",
    "-screensCount",
    "contextsCount",
    "lastUsed",
    "name",
    "projectsCount",
    "screensCount",
]
