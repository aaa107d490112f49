"""Made by `make generate`."""

from typing import Literal

GetWorkflowsPaginatedOrderBy = Literal[
    "+created",
    "+name",
    "+updated",
    "-created",
    "-name",
    "-updated",
    "created",
    "name",
    "updated",
]
