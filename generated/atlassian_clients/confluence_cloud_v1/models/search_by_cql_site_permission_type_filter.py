"""Made by `make generate`."""

from typing import Literal

SearchByCqlSitePermissionTypeFilter = Literal[
    "all",
    "externalCollaborator",
    "none",
]
