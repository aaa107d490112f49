"""Made by `make generate`."""

from typing import Literal

IssueIdOrKeysAssociationAssociationType = Literal[
    "issueIdOrKeys",
    "issueKeys",
]
