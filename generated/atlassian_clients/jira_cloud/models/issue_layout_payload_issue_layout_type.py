"""Made by `make generate`."""

from typing import Literal

IssueLayoutPayloadIssueLayoutType = Literal[
    "ISSUE_CREATE",
    "ISSUE_VIEW",
    "REQUEST_FORM",
]
