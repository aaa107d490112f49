"""Made by `make generate`."""

from typing import Literal

GetProjectComponentsPaginatedOrderBy = Literal[
    "+description",
    "+issueCount",
    "+lead",
    "+name",
    "-description",
    "-issueCount",
    "-lead",
    "-name",
    "description",
    "issueCount",
    "lead",
    "name",
]
