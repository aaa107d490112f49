"""Made by `make generate`."""

from typing import Literal

GetAllIssueTypeSchemesOrderBy = Literal[
    "+id",
    "+name",
    "-id",
    "-name",
    "id",
    "name",
]
