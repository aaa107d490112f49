"""Made by `make generate`."""

from typing import Literal

UpdateEntityPropertiesValueEntityType = Literal[
    "BoardProperty",
    "CommentProperty",
    "DashboardItemProperty",
    "IssueProperty",
    "IssueTypeProperty",
    "ProjectProperty",
    "SprintProperty",
    "UserProperty",
    "WorklogProperty",
]
