"""Made by `make generate`."""

from typing import Literal

GetGroupMembersByGroupIdExpandItem = Literal[
    "isExternalCollaborator",
    "operations",
    "personalSpace",
]
