"""Made by `make generate`."""

from typing import Literal

SearchProjectsAction = Literal[
    "browse",
    "create",
    "edit",
    "view",
]
