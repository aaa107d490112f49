"""Made by `make generate`."""

from typing import Literal

SearchProjectsOrderBy = Literal[
    "+archivedDate",
    "+category",
    "+deletedDate",
    "+issueCount",
    "+key",
    "+lastIssueUpdatedDate",
    "+name",
    "+owner",
    "-archivedDate",
    "-category",
    "-deletedDate",
    "-issueCount",
    "-key",
    "-lastIssueUpdatedDate",
    "-name",
    "-owner",
    "archivedDate",
    "category",
    "deletedDate",
    "issueCount",
    "key",
    "lastIssueUpdatedDate",
    "name",
    "owner",
]
