"""Made by `make generate`."""

from typing import Literal

GetTrashedFieldsPaginatedExpand = Literal[
    "+name",
    "+plannedDeletionDate",
    "+projectsCount",
    "+trashDate",
    "-name",
    "-plannedDeletionDate",
    "-projectsCount",
    "-trashDate",
    "name",
    "plannedDeletionDate",
    "projectsCount",
    "trashDate",
]
