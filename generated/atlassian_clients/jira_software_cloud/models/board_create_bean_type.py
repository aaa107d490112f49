"""Made by `make generate`."""

from typing import Literal

BoardCreateBeanType = Literal[
    "agility",
    "kanban",
    "scrum",
]
