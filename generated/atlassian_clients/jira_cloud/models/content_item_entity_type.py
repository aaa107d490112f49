"""Made by `make generate`."""

from typing import Literal

ContentItemEntityType = Literal[
    "issue-comment",
    "issue-worklog",
    "issuefieldvalue",
]
